// Questions that are about the bot itself: they get its own short answer, not a passage.

/** What is asked: what one can do here, which outlets there are, what it is about, when "this" was. */
export type AboutBot = 'help' | 'outlets' | 'topic' | 'dates'

/** Whole questions, by what they ask; small letters, without marks at the ends. */
const ASKED: ReadonlyArray<readonly [AboutBot, RegExp]> = [
  [
    'dates',
    /^when (?:did|was|were|is) (?:this|it|that|all this|all of this|these things)(?: all)?(?: (?:happen|start|begin|take place|occur|published|written|reported|from))?$|^(?:what|which) (?:date|day|year) (?:is|was) (?:this|it|that)(?: from)?$|^how (?:old|recent|new) (?:is|are) (?:this|it|these|the news|the reporting|the articles?)$|^(?:これはいつ(?:のこと|起きた|の話)?(?:ですか)?|这是什么时候(?:的事|发生的)?|這是什麼時候(?:的事|發生的)?|이것은 언제(?: 일어났나요| 일인가요)?)$/,
  ],
  [
    'help',
    /^(?:help|help me|commands?|hello|hi|hey|hi there|hello there|good (?:morning|evening|day)|how (?:does|do) (?:this|it|you|the bot|this bot) work|how (?:do|can|should) i (?:use|ask) (?:this|it|you|the bot|this bot)|what (?:can|do) (?:you|this bot|the bot|it) do|what can i (?:do|ask)(?: (?:you|here|it))?|what (?:questions )?can i ask(?: you| here)?|what are you(?: for| good for)?|who are you)$/,
  ],
  [
    'outlets',
    /^(?:which|what) (?:papers?|newspapers?|outlets?|sources?|media|agencies|publishers?|articles?) (?:do you (?:have|hold|use|know|read)|are (?:there|here|in here)|does (?:this|it|the bot|this bot) (?:have|hold|use|know))$|^(?:who|what) are your sources$|^where (?:do|does) (?:you|this|it|the bot) get (?:this|it|its|your) (?:news|information|answers)(?: from)?$/,
  ],
  [
    'topic',
    /^what(?:'s| is) (?:this|this bot|the bot|this about|this bot about|the bot about|this dispute|the dispute|it all about|this all about)(?: about)?$|^what (?:do you know|are you about|is in here|is the topic|topics? do you (?:cover|know))$|^what(?:'s| is) going on(?: here)?$/,
  ],
  [
    'help',
    /^(?:ヘルプ|使い方|何ができますか?|何ができる|あなたは誰(?:ですか)?|こんにちは|帮助|幫助|你好|您好|你能做什么|你能做什麼|怎么用|怎麼用|你是谁|你是誰|도움말|도와줘|안녕|안녕하세요|뭘 할 수 있어|무엇을 할 수 있나요|사용법)$/,
  ],
  [
    'outlets',
    /^(?:どの(?:新聞|メディア)が(?:あります|ある)か?|有哪些(?:媒体|媒體|报纸|報紙)|你有哪些(?:媒体|媒體|来源|來源)|어떤 (?:매체|신문)(?:가|이) 있나요?)$/,
  ],
  [
    'topic',
    /^(?:これは何(?:ですか|について)?|何についてですか|这是什么|這是什麼|这是关于什么的|這是關於什麼的|이게 뭐야|이것은 무엇인가요|무엇에 관한 것인가요)$/,
  ],
  [
    'help',
    /^(?:ayuda|hola|qu[eé] puedes hacer|c[oó]mo funciona|aide|bonjour|que peux-tu faire|que sais-tu faire|comment ça marche|hilfe|hallo|was kannst du|wie funktioniert das)$/,
  ],
]

/** No such question is longer, in UTF-16 units. */
const LONGEST = 120

/** Which of them `question` is; undefined for any other. */
export function askedOfBot(question: string): AboutBot | undefined {
  const plain = question
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[\s¿¡!/?.。？！…]+/g, ' ')
    .trim()
  return ASKED.find(([, pattern]) => pattern.test(plain))?.[0]
}
