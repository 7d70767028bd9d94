// The bot's own words in Korean.

import type { Language } from './language.ts'

const ARTICLE = {
  link: { name: '링크', description: '기사의 웹 주소: 가져와서 먼저 보여 줍니다' },
  file: { name: '파일', description: '기사 텍스트 파일(UTF-8), 한 줄에 한 문단' },
  title: { name: '제목', description: '기사 제목' },
  publisher: { name: '발행', description: '기사를 낸 매체' },
  byline: { name: '기자', description: '쓴 사람(알려진 경우)' },
  url: { name: 'url', description: '웹 주소(알려진 경우)' },
  date: { name: '날짜', description: '날짜(알려진 경우): 2025-11-30' },
}

export const ko: Language = {
  commands: {
    ask: {
      name: '질문',
      description: '이 분쟁에 대해 묻기: 보도 원문을 출처와 함께 그대로 보여 줍니다',
      options: {
        question: { name: '내용', description: '무엇이 궁금한가요?' },
        outlet: { name: '매체', description: '이 매체의 보도만. 여럿은 쉼표로 구분' },
        private: { name: '비공개', description: '나에게만 답변 표시' },
      },
    },
    compare: {
      name: '비교',
      description: '한 주제에 대한 각 매체의 보도를 나란히 보여 줍니다',
      options: {
        topic: { name: '주제', description: '무엇을 비교할까요?' },
        outlets: { name: '매체', description: '이 매체들만. 쉼표로 구분' },
        private: { name: '비공개', description: '나에게만 답변 표시' },
      },
    },
    who: {
      name: '발언자',
      description: '어떤 인물이나 기관의 발언과 이를 보도한 매체',
      options: {
        name: { name: '이름', description: '인물 또는 기관' },
        private: { name: '비공개', description: '나에게만 답변 표시' },
      },
    },
    timeline: {
      name: '연표',
      description: '한 주제에 대해 언제 무엇이 보도되었는지 (보도의 날짜에 따라)',
      options: {
        topic: { name: '주제', description: '무엇에 대한 연표인가요?' },
        private: { name: '비공개', description: '나에게만 답변 표시' },
      },
    },
    watch: {
      name: '알림',
      description: '새 보도가 다루면 알려 줍니다. 목록과 중지도 여기서',
      options: {
        topic: { name: '주제', description: '무엇을 기다리나요? 비우면 목록을 보여 줍니다' },
        here: { name: '여기', description: '나 대신 이 채널에 알림 (이 서버의 관리자)' },
      },
    },
    sources: {
      name: '출처',
      description: '수록된 매체, 기사, 발언자와 누가 누구를 인용하는지',
      options: { topic: { name: '주제', description: '이 주제의 인용 관계만 그립니다' } },
    },
    about: { name: '소개', description: '이 봇이 하는 일과 하지 않는 일, 개인정보' },
    findSources: { name: '출처 찾기' },
    corpus: {
      name: '자료',
      description: '자료 관리 (운영진용)',
      subcommands: {
        status: { name: '상태', description: '지금 답하는 자료, 읽은 때, 고칠 곳' },
        check: { name: '점검', description: '다시 읽으면 무엇이 바뀌는지 보여 줍니다(바꾸지 않음)' },
        reload: {
          name: '다시읽기',
          description: '자료 폴더를 다시 읽습니다. 문제가 있으면 아무것도 바뀌지 않습니다',
          options: {
            spare: { name: '제외', description: '문제가 있는 파일은 이전 그대로 두고 나머지를 다시 읽습니다' },
          },
        },
        add: { name: '추가', description: '기사 추가: 텍스트 파일을 첨부하거나 직접 입력', options: { ...ARTICLE } },
        replace: {
          name: '교체',
          description: '정정된 기사를 새 본문으로 바꿉니다',
          options: { article: { name: '기사', description: '어느 기사입니까?' }, ...ARTICLE },
        },
        remove: {
          name: '제거',
          description: '기사를 빼서 휴지통으로 옮깁니다',
          options: { article: { name: '기사', description: '어느 기사입니까?' } },
        },
        restore: {
          name: '복원',
          description: '기사를 휴지통에서 되돌립니다',
          options: { file: { name: '파일', description: '무엇을 되돌릴까요?' } },
        },
        inbox: { name: '받은글', description: '피드의 기사: 보고 더하거나 치우기' },
        gaps: { name: '미답변', description: '자료가 답하지 못한 질문' },
        reports: { name: '신고목록', description: '멤버들이 신고한 잘못' },
        review: { name: '전체보기', description: '자료 전체를 한 페이지로' },
      },
    },
  },

  answer: {
    aboutBot:
      '담겨 있는 보도에 대해 물어보세요. 보도의 표현 그대로, 누가 말했고 어느 매체가 보도했는지와 함께 답하고, 답이 없으면 없다고 말합니다.',
    topics: (titles) => `다루는 내용: ${titles}`,
    dated: (title, published, told) =>
      `${title}: ${published === undefined ? '날짜 없음' : `게재 ${published}`}, ${told === '' ? '본문에 시기 언급 없음' : `본문의 표현 ${told}`}`,
    canAnswer: '예를 들어 다음 질문에 답할 수 있습니다:',
    examples: {
      said: (name) => `${name}은(는) 뭐라고 말했나요?`,
      reported: (name) => `${name}은(는) 무엇을 보도했나요?`,
    },
    likely: '이것이 답일 수 있습니다:',
    closest: '바로 답이 되는 대목은 없습니다. 가장 가까운 것:',
    noneFrom: (outlet) => `이에 대한 ${outlet}의 보도는 수록되어 있지 않습니다.`,
    nothing: '수록된 보도에는 이 질문의 답이 없습니다.',
    searched: (passages, articles) => `검색 범위: 기사 ${articles}건, 대목 ${passages}개.`,
    covers: (outlets) => `수록된 보도: ${outlets}.`,
    speaking: (speakers) => `발언자: ${speakers}.`,
    emptyQuestion: '질문을 입력하세요. 몇 마디면 됩니다.',
    unknownOutlet: (name, known) =>
      `“${name}”이라는 매체는 수록되어 있지 않습니다. 수록된 매체: ${known}. 목록에서 고르거나 비워 두세요.`,
  },

  passage: {
    also: (publishers) => `같은 글: ${publishers}`,
    corrected: (day) => `이 부분은 그 뒤 ${day}에 정정되었습니다. 지금 기사 내용은 다시 질문해 주세요.`,
    asCitedBy: (outlets, publisher) => `${outlets} (${publisher}가 인용)`,
    hedged: '미확인: 본문이 그렇게 밝히고 있음',
    disputes: (outlets) => `${outlets}의 보도를 부인하는 내용입니다`,
    part: (outlet, words) => `${outlet}의 보도는 다음 부분뿐입니다: ${words}`,
    speakers: (names) => `발언자: ${names}`,
    place: (title, line) => `「${title}」 ${line}번째 줄`,
    position: (at, of) => `${at} / ${of}`,
    gone: '자료가 바뀌어 이 대목은 더 이상 없습니다. 다시 질문하면 현재 내용을 볼 수 있습니다.',
  },

  buttons: {
    resolveSame: (n) => `이 대목의 ${n}건 모두 해결`,
    resolveAll: (n) => `${n}건 모두 해결`,
    context: '앞뒤 문맥',
    proof: '출처 근거',
    share: '공유',
    report: '신고',
    further: '이어서 질문',
    cite: '인용하기',
    open: '원문 열기',
    same: (n) => `같은 말: ${n}`,
    tellMe: '나오면 알려 줘',
    confirm: '확인',
    cancel: '취소',
    look: '보고 더하기',
    decline: '치우기',
    dismissFeed: '이 피드 모두 치우기',
    dismiss: (number) => `${number} 지우기`,
    resolve: '해결',
  },

  context: {
    head: '기사 속 앞뒤 문맥:',
  },

  proof: {
    covers: (words) => `해당하는 말: “${words}”`,
    head: '출처 근거',
    none: (publisher) => `이 대목은 누구의 말이라고 밝히지 않았습니다. ${publisher} 자신의 글입니다.`,
    chain: (chain) => `출처 경로: ${chain}`,
    words: (source, cue) => `“${source}” … “${cue}”`,
  },

  share: {
    by: (member) => `${member} 님이 공유함`,
    already: '이 대목은 이미 공유되었습니다.',
    cannotPost: '여기에는 올릴 수 없습니다. 당신이나 봇이 이 채널에서 말할 권한이 없습니다.',
  },

  report: {
    tooMany: '오늘 보낼 수 있는 신고를 다 보냈습니다. 관리자에게 직접 알려 주세요.',
    form: '이 대목에 무슨 문제가 있나요?',
    goesWith: '질문과 공개 메시지 링크가 함께 전달됩니다. 이름은 전달되지 않습니다.',
    word: '운영진에게 남길 말 (선택)',
    thanks: '감사합니다. 운영진이 확인하겠습니다.',
    before: '이미 신고한 대목입니다.',
    notKept: '신고를 저장하지 못했습니다. 운영진에게 직접 알려 주세요.',
  },

  further: {
    form: '이어서 질문',
    question: '다음 질문',
    keep: '위 답변에서 이어받는 것',
    keepHint: '필요 없는 것은 빼세요. 질문 자체가 말하는 것이 우선합니다.',
    topic: (words) => `주제: ${words}`,
    outlet: (name) => `매체: ${name}`,
    speaker: (name) => `발언자: ${name}`,
  },

  cite: {
    head: '이 대목을 인용하려면',
    markdown: 'Markdown 형식',
    files: 'BibTeX와 CSL-JSON을 첨부했습니다.',
  },

  same: {
    head: '다른 곳의 같은 말',
    none: '지금은 같은 말이 있는 다른 대목이 없습니다.',
    quotation: '같은 인용',
    near: '거의 같은 말의 인용',
    statement: '같은 발언',
    key: '**굵게**: 그쪽에만 있는 말. ~~취소선~~: 원래 대목에만 있는 말. 판단하지 않습니다.',
  },

  timeline: {
    head: (n) => `연표: ${n}건`,
    none: (topic) => `이에 관한 보도가 자료에 없습니다: ${topic}`,
    published: '게재',
    undated: '날짜 없음: 기사에도 글에도 날짜가 없습니다',
    open: '대목 열기',
  },

  provenance: {
    title: '누구의 말을 어느 매체가 전했고 어디서 읽었는지',
    who: '발언자',
    outlet: '매체',
    publisher: '읽은 곳',
    others: (n) => `외 ${n}`,
  },

  watch: {
    consent: (topic, day) =>
      `새 보도가 “${topic}”을(를) 다루면 다이렉트 메시지를 보냅니다. 하루 한 번까지, ${day}까지. 이를 위해 이 말과 언어, 당신의 사용자 ID만 저장합니다. 버튼 한 번으로 모두 지울 수 있습니다.`,
    consentHere: (topic, day) =>
      `새 보도가 “${topic}”을(를) 다루면 이 채널에 알립니다. 하루 한 번까지, ${day}까지. 이를 위해 이 말과 언어, 채널 ID를 저장합니다. 누구도 호출하지 않습니다.`,
    agree: '네, 알려 주세요',
    kept: '알겠습니다. /watch에서 보고 끝낼 수 있습니다.',
    head: (n) => `기다리는 주제: ${n}개`,
    until: (topic, day) => `“${topic}”, ${day}까지`,
    none: '기다리는 주제가 없습니다. 당신에 대해 저장된 것이 없습니다.',
    stop: (number) => `${number} 중지`,
    stopAll: '모두 삭제',
    stopThis: '이것 중지',
    stopped: '지웠습니다.',
    tooMany: '더는 저장할 수 없습니다. 먼저 하나를 멈추세요: /watch',
    moderatorsOnly: '채널 알림은 서버 관리 권한이 있는 사람만 부탁할 수 있습니다.',
    cannotPost: '봇이 이 채널에 메시지를 보낼 수 없습니다.',
    notKept: '저장하지 못했습니다. 관리자에게 알려 주세요.',
    found: (topic) => `새 보도가 “${topic}”을(를) 다룹니다:`,
  },

  compare: {
    agree: (n, of, outlets) => `여기서 매체 ${of}곳 가운데 ${n}곳이 같은 말을 전합니다: ${outlets}.`,
    head: (topic) => `각 매체의 보도: ${topic}`,
    readOn: '기사에서 이어 읽기 (매체별):',
    none: (topic) => `이에 대해 보도한 매체가 수록되어 있지 않습니다: ${topic}`,
  },

  who: {
    head: (speaker, passages) => `**${speaker}**의 말로 보도된 것: 대목 ${passages}개`,
    unknown: (name, known) => `“${name}”의 발언은 수록되어 있지 않습니다. 수록된 발언자: ${known}.`,
  },

  sources: {
    articles: '기사',
    outlets: '매체',
    speakers: '발언자',
    passages: (n) => `대목 ${n}개`,
    toArticle: '기사 읽기',
    toOutlet: '매체의 보도 보기',
  },

  about: {
    watches: '새 보도 알림(/watch)을 부탁하면 멈출 때까지 그 주제와 사용자 ID를 보관합니다.',
    hears: '봇을 언급하거나 봇에게만 보낸 메시지도 읽습니다.',
    text: `이 봇은 한 분쟁에 대한 질문에 보도 원문을 그대로 보여 주며 답합니다. 누가 말했는지, 어느 매체가 보도했는지, 어디에서 읽었는지를 함께 밝힙니다. 언어 모델을 쓰지 않으므로 지어내는 말이 없습니다.
주장의 참과 거짓을 판단하지 않고, 분쟁에 대해 스스로 쓰는 글이 없으며, 보도에 답이 없으면 그렇다고 말합니다.
개인정보: 당신이 쓴 명령과 버튼만 봅니다. 누구에게도 알림을 보내지 않습니다.`,
    version: (version) => `버전 ${version}`,
    contact: (contact) => `운영자: ${contact}`,
    gapsKept: '자료가 답하지 못한 질문은 누가 물었는지 없이 운영진을 위해 보관합니다.',
    nothingKept: '질문은 저장하지 않습니다.',
  },

  findSources: {
    answered: '이에 대한 보도가 있습니다:',
    related: '이와 가까운 보도가 있습니다:',
    nothing: '이에 대한 보도는 수록되어 있지 않습니다.',
    noText: '이 메시지에는 찾아볼 글이 없습니다.',
  },

  refusals: {
    loading: (progress) =>
      `자료를 읽는 중입니다${progress ? `(기사 ${progress.all}건 중 ${progress.done}건${progress.secondsLeft === undefined ? '' : `, 약 ${Math.ceil(progress.secondsLeft)}초 남음`})` : ''}. 잠시 뒤에 다시 질문해 주세요.`,
    storeGone: '지금은 저장소에 연결할 수 없습니다. 잠시 후 다시 해 보세요.',
    corpusGone: '지금은 기사에 연결할 수 없습니다. 1분 뒤에 다시 질문해 주세요.',
    privateHere: '여기서는 답변이 비공개입니다. /ask로 질문하세요.',
    busy: '지금 질문이 너무 많이 밀려 있습니다. 1분 뒤에 다시 질문해 주세요.',
    tooLate: '여는 데 너무 오래 걸렸습니다. 다시 시도하거나 본문을 파일로 첨부해 주세요.',
    tooSoon: (seconds) => `질문은 한 번에 하나씩 부탁드립니다. ${seconds}초 뒤에 다시 해 주세요.`,
    moderatorsOnly:
      '자료는 홈 서버의 운영진만 관리할 수 있습니다. ‘서버 관리’ 권한이나 운영자가 지정한 역할이 있어야 합니다.',
    failed: (reference) => `저희 쪽 문제로 실패했습니다. 반복되면 운영자에게 이 번호를 알려 주세요: ${reference}`,
  },

  lists: {
    comma: ', ',
    andMore: (n) => `… 외 ${n}건.`,
  },

  corpus: {
    damaged: (files) => `손상된 데이터를 따로 보관했습니다. 나머지는 그대로 동작합니다: ${files}`,
    holds: (articles, passages, outlets, speakers) =>
      `기사 ${articles}건, 대목 ${passages}개, 매체 ${outlets}곳, 발언자 ${speakers}명`,
    loading: (done, all) => `읽는 중: 기사 ${all}건 중 ${done}건`,
    loaded: (since, revision, ms) => `읽은 때: ${since}(${ms}밀리초), 판 ${revision}`,
    watching: {
      shared: '여러 프로세스가 이 코퍼스를 함께 씁니다. 어느 쪽에서 바꾸든 모두가 스스로 불러옵니다.',
      on: '폴더를 지켜보는 중: 바뀌면 저절로 읽습니다.',
      poll: '폴더를 몇 초마다 살피는 중: 바뀌면 저절로 읽습니다.',
      off: '폴더를 지켜보지 않습니다. 바뀐 것은 /corpus reload로 읽습니다.',
    },
    noProblems: '문제가 없습니다.',
    problems: (n) => `고칠 곳 ${n}건:`,
    suggestions: (n) => `제안 ${n}건:`,
    spared: (n) => `다른 파일에 문제가 ${n}건 있어 이전 그대로 씁니다:`,
    wouldChange: '다시 읽으면 바뀌는 것:',
    wouldNotReload: (n) => `다만 다음을 고칠 때까지 다시 읽을 수 없습니다(${n}건):`,
    noDifference: '바뀐 기사도 대목도 없습니다.',
    passagesChanged: (counts) => `대목: ${counts} (+ 추가, ~ 출처 바뀜, − 사라짐)`,
    reloaded: (passages, articles, ms) => `다시 읽었습니다: 기사 ${articles}건, 대목 ${passages}개, ${ms}밀리초.`,
    notReloaded: (problems) => `바뀐 것이 없으며 이전 자료로 계속 답합니다. 고칠 곳(${problems}건):`,
    reviewReady: '자료 전체를 담은 페이지입니다. 저장해서 브라우저로 여세요.',
    reviewTooLarge: '페이지가 너무 커서 첨부할 수 없습니다. 봇이 있는 곳에서 npm run review를 실행하세요.',
  },

  articles: {
    needsHead: '적어도 제목과 발행 매체를 적거나, 머리말에 그것이 적힌 파일을 첨부하세요.',
    linksOff:
      '여기서는 웹에서 아무것도 가져오지 않습니다(LINKS=off). 페이지를 저장해 파일로 첨부하거나 본문을 붙여 넣어 주세요.',
    notDrawn: '이 페이지에서 기사를 읽어 내지 못했습니다. 본문을 한 줄에 한 문단씩 파일로 만들어 첨부해 주세요.',
    fetching: {
      address: () => '가져올 수 있는 웹 주소가 아닙니다. https://부터 전부 적어 주세요.',
      port: (port) => `포트 80과 443에서만 가져옵니다. ${port}에서는 가져오지 않습니다.`,
      private: (host) => `${host}은(는) 내부 네트워크나 이 기계를 가리킵니다. 거기서는 가져오지 않습니다.`,
      site: (host) => `정해진 사이트에서만 가져올 수 있는데(LINK_SITES) ${host}은(는) 들어 있지 않습니다.`,
      'unknown host': (host) => `${host}라는 사이트가 없습니다. 주소를 확인해 주세요.`,
      redirects: () => '페이지가 끝없이 다른 주소로 넘어갑니다. 브라우저에서 저장해 첨부해 주세요.',
      slow: () => '사이트가 너무 느립니다. 나중에 다시 하거나 브라우저에서 저장해 첨부해 주세요.',
      large: () => '기사라고 하기에는 너무 큰 페이지입니다. 본문을 파일로 만들어 첨부해 주세요.',
      'not there': (status) => `거기에는 페이지가 없습니다(${status}). 주소를 확인해 주세요.`,
      refused: (status) => `사이트가 페이지를 주지 않았습니다(${status}). 브라우저에서 저장해 첨부해 주세요.`,
      wait: (after) => `사이트가 기다리라고 합니다${after === '' ? '' : `(${after})`}. 나중에 다시 해 주세요.`,
      broken: () => '돌아온 것이 페이지가 아닙니다. 브라우저에서 저장해 첨부해 주세요.',
      unreachable: () => '사이트에 연결하지 못했습니다. 나중에 다시 해 주세요.',
      robots: (host) =>
        `${host}은(는) 로봇이 이 페이지를 읽지 말라고 합니다(robots.txt). 인용해도 된다면 브라우저에서 저장해 첨부해 주세요.`,
      reserved: (host) =>
        `${host || '이 페이지'}은(는) 텍스트·데이터 마이닝을 유보하고 있으며 이를 존중합니다. 인용해도 된다면 본문을 파일로 만들어 첨부해 주세요.`,
      kind: (kind) => `그 주소에 있는 것은 페이지가 아니라 ${kind}입니다.`,
    },
    warnings: {
      head: '페이지의 제목·기자·날짜가 전과 달라져 그대로 옮깁니다.',
      paid: '무료로 읽을 수 없는 페이지입니다. 본문이 다 있는지, 인용해도 되는지 살펴 주세요.',
      language: '영어 페이지가 아닙니다. 누가 한 말인지는 영어에서만 알아봅니다.',
      publisher: '이 매체는 outlets.yaml에 없습니다.',
      undated: '날짜가 없습니다.',
    },
    notFetched: '첨부 파일을 Discord에서 가져오지 못했습니다. 다시 첨부해 주세요.',
    unknown: (name) => `“${name}”이라는 기사는 없습니다. 목록에서 고르세요.`,
    notInTrash: (name) => `휴지통에 “${name}”이(가) 없습니다. 목록에서 고르세요.`,
    form: '자료에 넣을 기사',
    fields: {
      title: '제목',
      publisher: '발행(매체)',
      url: '웹 주소(알려진 경우)',
      published: '날짜(알려진 경우): 2025-11-30',
      text: '본문: 한 줄에 한 문단, 원문 그대로',
      file: '새 본문 파일(직접 넣기에는 김)',
    },
  },

  drafts: {
    questions: {
      add: (title, file) => `“${title}”을(를) ${file}(으)로 추가할까요?`,
      replace: (title, file) => `${file}을(를) “${title}”의 이 본문으로 바꿀까요?`,
      remove: (title, file) => `“${title}”(${file})을(를) 제거할까요? 휴지통으로 가며 복원할 수 있습니다.`,
    },
    kept: (kept, of) => `문단 ${of}개 중 ${kept}개를 남깁니다. 단추로 남기거나 뺄 수 있습니다:`,
    similar: (title, publisher, shared, of, beyond) =>
      `“${title}”(${publisher})과(와) 거의 같습니다: 문단 ${of}개 중 ${shared}개가 거기에도 있습니다${beyond > 0 ? `(그 밖에 ${beyond}개)` : ''}.`,
    onlyHere: '그 기사에 없음',
    reasons: {
      changed: '페이지에서 바뀜',
      former: '페이지에서 사라짐',
      new: '페이지에 새로 생김',
      outside: '기사 바깥',
      heading: '소제목',
      title: '제목 되풀이',
      caption: '사진 설명',
      links: '링크뿐',
      paywall: '구독자 안내',
      cut: '문장 끝이 없음: 다 있나요?',
      boilerplate: '형식으로 보아 보도가 아님',
    },
    notPossible: '이대로는 할 수 없습니다. 바뀐 것은 없습니다. 고칠 곳:',
    gone: '이미 처리되었거나 일주일이 넘었습니다. 바뀐 것은 없습니다.',
    cancelled: '취소했습니다. 바뀐 것은 없습니다.',
    done: (file) => `완료: ${file}`,
    conflict: (file) =>
      `${file || '이 기사'}이(가) 그사이 바뀌거나 사라졌습니다. 아무것도 쓰지 않았으니 지금 내용에서 다시 시작하세요.`,
    notWritten:
      '쓸 수 없었습니다. 운영자가 자료 폴더와 데이터 폴더 또는 데이터베이스를 확인해야 합니다(자세한 것은 로그에). 바뀐 것은 없습니다.',
    writtenOnly: '기록했습니다. 데이터베이스에 다시 연결되는 대로 답변에 반영됩니다.',
    unknown:
      '마지막 순간에 연결이 끊겨 실행되었는지 아직 알 수 없습니다. 다시 확인을 눌러 주세요. 이미 실행되었다면 처리된 것으로 나옵니다.',
  },

  inbox: {
    noFeeds: '따라가는 피드가 없습니다. 주소를 feeds.yaml에 적어 주세요(feeds: 아래 - url: https://…).',
    none: (feeds) => `지금은 제안이 없습니다. 따라가는 피드: ${feeds}개.`,
    place: (at, of) => `제안 ${of}건 중 ${at}번째. 보고 확인하기 전에는 아무것도 더해지지 않습니다.`,
    gone: (title, status) => `“${title}” 페이지가 없어졌습니다(${status}). 기사는 그대로 둡니다.`,
    corrected: '정정:',
    asItWas: '페이지가 기사와 다시 같거나 다른 페이지입니다. 제안이 없습니다.',
    arrived: (n) => `새 제안 ${n}건: /corpus inbox`,
  },

  gaps: {
    head: '자료가 답하지 못한 질문',
    off: '여기서는 미답변 질문을 보관하지 않습니다. 운영자가 GAPS=on으로 켤 수 있습니다.',
    none: '답을 기다리는 질문이 없습니다.',
    asked: (times, day) => `${times}번, 마지막 ${day}`,
    verdicts: { related: '가까운 대목만', nothing: '대목 없음' },
  },

  reports: {
    none: '열린 신고가 없습니다.',
    head: (day, at, of) => `${day} 신고 (${at} / ${of})`,
  },

  audit: {
    actions: {
      add: '추가',
      replace: '교체',
      remove: '제거',
      restore: '복원',
      reload: '다시 읽기',
      decline: '넘김',
      dismiss: '미답변 지움',
      resolve: '신고 해결',
    },
    line: (who, action, subject) => `**${who}**: ${action}: ${subject}`,
  },
}
