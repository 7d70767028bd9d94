// What the bot is measured against: a bare discord.js client, which answers from plain MiniSearch where it is given
// texts.

import { readFileSync } from 'node:fs'
import { Client, Events, GatewayIntentBits } from 'discord.js'

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: process.env.DISCORD_API_URL } })
const search = process.argv[2] === undefined ? undefined : await index(process.argv[2])
client.once(Events.ClientReady, () => process.stderr.write('"ready"\n'))
client.on(Events.InteractionCreate, (interaction) => {
  const found = search?.(interaction.options.getString('question')) ?? 'hello'
  interaction.reply({ content: found.slice(0, 2000), allowedMentions: { parse: [] } })
})
client.login(process.env.DISCORD_TOKEN)

async function index(file) {
  const { default: MiniSearch } = await import('minisearch')
  const texts = JSON.parse(readFileSync(file, 'utf8'))
  const engine = new MiniSearch({ fields: ['text'] })
  engine.addAll(texts.map((text, id) => ({ id, text })))
  return (question) => texts[engine.search(question, { prefix: true, fuzzy: 0.2 })[0]?.id ?? 0]
}
