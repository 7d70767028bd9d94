# Two stages: the first compiles and drops what only the build needs; the second holds Node, the compiled bot and its packages.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json ./
RUN npm ci --no-audit --no-fund
COPY bin bin
COPY src src
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
ARG VERSION=unknown
ARG REVISION=unknown
LABEL org.opencontainers.image.title="according-to" \
      org.opencontainers.image.description="A Discord bot that answers with passages of the reporting, word for word, each with its source" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION"
ENV NODE_ENV=production CORPUS_DIR=/corpus DATA_DIR=/data HTTP_PORT=9464
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE THIRD-PARTY-NOTICES.md ./
COPY vectors/words.bin vectors/README.md vectors/
COPY fonts fonts
# Whoever mounts no corpus tries the one that comes along; a fresh data volume belongs to the bot.
COPY --chown=node:node corpus /corpus
RUN install -d -o node -g node /data
USER node
VOLUME ["/corpus", "/data"]
# Inside the container only: the port is not published.
HEALTHCHECK --start-period=60s --interval=30s --timeout=5s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HTTP_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "dist/run/main.js"]
