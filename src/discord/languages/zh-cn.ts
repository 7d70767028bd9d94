// The bot's own words in Simplified Chinese.

import type { Language } from './language.ts'

const ARTICLE = {
  link: { name: '链接', description: '文章的网址：先取来给你看' },
  file: { name: '文件', description: '文章的文本文件（UTF-8），一行一段' },
  title: { name: '标题', description: '文章标题' },
  publisher: { name: '发布媒体', description: '发布这篇文章的媒体' },
  byline: { name: '作者', description: '作者（如已知）' },
  url: { name: 'url', description: '网址（如已知）' },
  date: { name: '日期', description: '日期（如已知）：2025-11-30' },
}

export const zhCN: Language = {
  commands: {
    ask: {
      name: '提问',
      description: '询问这场争议：一字不差地列出报道原文及其出处',
      options: {
        question: { name: '问题', description: '你想知道什么？' },
        outlet: { name: '媒体', description: '只看这家媒体的报道；多家用逗号隔开' },
        private: { name: '私密', description: '只有你能看到回答' },
      },
    },
    compare: {
      name: '比较',
      description: '并列各家媒体对同一话题的报道',
      options: {
        topic: { name: '话题', description: '要比较什么话题？' },
        outlets: { name: '媒体', description: '只比较这些媒体：用逗号隔开' },
        private: { name: '私密', description: '只有你能看到回答' },
      },
    },
    who: {
      name: '发言者',
      description: '某人或某机构在报道中说了什么、由谁报道',
      options: {
        name: { name: '名称', description: '人物或机构' },
        private: { name: '私密', description: '只有你能看到回答' },
      },
    },
    timeline: {
      name: '时间线',
      description: '关于某个话题，何时报道了什么（以报道所载日期为准）',
      options: {
        topic: { name: '话题', description: '关于什么的时间线？' },
        private: { name: '私密', description: '只有你能看到回答' },
      },
    },
    watch: {
      name: '关注',
      description: '有新报道谈到时通知你；也在这里查看和停止',
      options: {
        topic: { name: '话题', description: '你在等什么？留空则显示列表' },
        here: { name: '本频道', description: '通知本频道而不是你（本服务器的管理员）' },
      },
    },
    sources: {
      name: '来源',
      description: '收录的媒体、文章与发言者，以及谁引用了谁',
      options: { topic: { name: '话题', description: '只画出这个话题的引用关系' } },
    },
    about: { name: '关于', description: '这个机器人是什么、不做什么，以及你的隐私' },
    findSources: { name: '查找出处' },
    corpus: {
      name: '资料',
      description: '管理资料（版主专用）',
      subcommands: {
        status: { name: '状态', description: '当前作答的资料、加载时间，以及需要修正之处' },
        check: { name: '检查', description: '重新加载会改变什么（不作任何改动）' },
        reload: {
          name: '重新加载',
          description: '重新读取资料文件夹；如有任何问题则保持原状',
          options: { spare: { name: '跳过', description: '有问题的文件保持原样，其余全部重新读取' } },
        },
        add: { name: '添加', description: '添加文章：附上文本文件，或不附文件而直接输入', options: { ...ARTICLE } },
        replace: {
          name: '替换',
          description: '用新的正文替换已更正的文章',
          options: { article: { name: '文章', description: '哪一篇文章？' }, ...ARTICLE },
        },
        remove: {
          name: '移除',
          description: '移出一篇文章，放入回收站',
          options: { article: { name: '文章', description: '哪一篇文章？' } },
        },
        restore: {
          name: '恢复',
          description: '从回收站取回一篇文章',
          options: { file: { name: '文件', description: '要取回什么？' } },
        },
        inbox: { name: '收件箱', description: '订阅源里的文章：查看后加入或略过' },
        gaps: { name: '未答问题', description: '有人问过而资料无法回答的问题' },
        reports: { name: '举报列表', description: '成员举报的错误' },
        review: { name: '总览', description: '用一个页面通读全部资料' },
      },
    },
  },

  answer: {
    aboutBot: '请就这里收录的报道提问。我用报道的原文回答，并注明是谁说的、哪家媒体报道的；没有答案时会如实说明。',
    topics: (titles) => `内容：${titles}`,
    dated: (title, published, told) =>
      `${title}：${published === undefined ? '未注明日期' : `发表于 ${published}`}，${told === '' ? '正文未提及时间' : `正文提到 ${told}`}`,
    canAnswer: '例如可以回答：',
    examples: {
      said: (name) => `${name} 说了什么？`,
      reported: (name) => `${name} 报道了什么？`,
    },
    likely: '这可能是答案：',
    closest: '没有段落能直接回答。最接近的是：',
    noneFrom: (outlet) => `资料中没有 ${outlet} 对此的报道。`,
    nothing: '收录的报道中没有这个问题的答案。',
    searched: (passages, articles) => `搜索范围：${articles} 篇文章，${passages} 个段落。`,
    covers: (outlets) => `收录的报道来自：${outlets}。`,
    speaking: (speakers) => `发言者：${speakers}。`,
    emptyQuestion: '请输入问题，几个字就可以。',
    unknownOutlet: (name, known) => `资料中没有“${name}”这家媒体。收录的有：${known}。请从列表中选择，或留空。`,
  },

  passage: {
    also: (publishers) => `同文见于：${publishers}`,
    corrected: (day) => `这一段后来已于 ${day} 更正：请再问一次，看文章现在怎么说。`,
    asCitedBy: (outlets, publisher) => `${outlets}（经 ${publisher} 引述）`,
    hedged: '未经证实：原文如此表示',
    disputes: (outlets) => `此处否认 ${outlets} 的报道`,
    part: (outlet, words) => `其中仅以下部分出自 ${outlet}：${words}`,
    speakers: (names) => `发言者：${names}`,
    place: (title, line) => `《${title}》第 ${line} 行`,
    position: (at, of) => `第 ${at} 条，共 ${of} 条`,
    gone: '资料已更新，这个段落已不存在。请重新提问以查看当前内容。',
  },

  buttons: {
    resolveSame: (n) => `解决这一段的全部 ${n} 条`,
    resolveAll: (n) => `解决全部 ${n} 条`,
    context: '上下文',
    proof: '出处依据',
    share: '分享',
    report: '举报',
    further: '继续问',
    cite: '引用',
    open: '打开原文',
    same: (n) => `相同的话：${n}`,
    tellMe: '有了通知我',
    confirm: '确认',
    cancel: '取消',
    look: '查看并加入',
    decline: '略过',
    dismissFeed: '略过此订阅源',
    dismiss: (number) => `忽略 ${number}`,
    resolve: '已解决',
  },

  context: {
    head: '这个段落在文章中的前后文：',
  },

  proof: {
    covers: (words) => `所涵盖的文字：“${words}”`,
    head: '出处依据',
    none: (publisher) => `这个段落没有注明出自何人，是 ${publisher} 自己的文字。`,
    chain: (chain) => `来源链：${chain}`,
    words: (source, cue) => `“${source}”…“${cue}”`,
  },

  share: {
    by: (member) => `由 ${member} 分享`,
    already: '这一段已经分享过了。',
    cannotPost: '无法在此发布：你或机器人在这个频道没有发言权限。',
  },

  report: {
    tooMany: '你今天的报告已达上限，请直接告诉管理员。',
    form: '这个段落有什么问题？',
    goesWith: '问题和公开消息的链接会一并提交，不含您的名字。',
    word: '给版主的话（选填）',
    thanks: '谢谢，版主会查看。',
    before: '你已经举报过这个段落。',
    notKept: '无法保存举报，请直接告诉版主。',
  },

  further: {
    form: '继续问',
    question: '下一个问题',
    keep: '从上面的回答沿用',
    keepHint: '不需要的请去掉。问题本身说的优先。',
    topic: (words) => `话题：${words}`,
    outlet: (name) => `媒体：${name}`,
    speaker: (name) => `发言者：${name}`,
  },

  cite: {
    head: '引用这个段落',
    markdown: 'Markdown 格式',
    files: '附有 BibTeX 和 CSL-JSON。',
  },

  same: {
    head: '别处相同的话',
    none: '现在没有别的段落有相同的话。',
    quotation: '相同的引语',
    near: '几乎相同的引语',
    statement: '相同的说法',
    key: '**粗体**：只在那边有。~~删除线~~：只在原段落有。不作任何判断。',
  },

  timeline: {
    head: (n) => `时间线：${n} 条`,
    none: (topic) => `资料中没有谈到这个：${topic}`,
    published: '发表',
    undated: '无日期：文章和文字都没有写明日期',
    open: '打开段落',
  },

  provenance: {
    title: '谁的话由哪家媒体报道、在哪里读到',
    who: '发言者',
    outlet: '媒体',
    publisher: '读自',
    others: (n) => `其他 ${n}`,
  },

  watch: {
    consent: (topic, day) =>
      `有新报道谈到“${topic}”时，会给你发私信：每天最多一条，到 ${day} 为止。为此只保存这些文字、你的语言和你的用户 ID。按一下就能全部删除。`,
    consentHere: (topic, day) =>
      `有新报道谈到“${topic}”时，会在本频道发消息：每天最多一条，到 ${day} 为止。为此保存这些文字、语言和频道 ID。不会提及任何人。`,
    agree: '好，通知我',
    kept: '记下了。用 /watch 查看和停止。',
    head: (n) => `关注的话题：${n} 个`,
    until: (topic, day) => `“${topic}”，到 ${day}`,
    none: '你没有关注任何话题，也没有保存你的任何信息。',
    stop: (number) => `停止 ${number}`,
    stopAll: '全部删除',
    stopThis: '停止这个',
    stopped: '已删除。',
    tooMany: '不能再多了。请先停止一个：/watch',
    moderatorsOnly: '只有拥有“管理服务器”权限的成员才能让频道收到通知。',
    cannotPost: '机器人不能在本频道发送消息。',
    notKept: '没能保存。请告诉管理员。',
    found: (topic) => `有新报道谈到“${topic}”：`,
  },

  compare: {
    agree: (n, of, outlets) => `这里 ${of} 家媒体中有 ${n} 家说法相同：${outlets}。`,
    head: (topic) => `各家媒体的报道：${topic}`,
    readOn: '在文章中继续阅读（按媒体）：',
    none: (topic) => `资料中没有媒体报道此事：${topic}`,
  },

  who: {
    head: (speaker, passages) => `据报道为 **${speaker}** 所说：${passages} 个段落`,
    unknown: (name, known) => `资料中没有“${name}”的发言。有发言的是：${known}。`,
  },

  sources: {
    articles: '文章',
    outlets: '媒体',
    speakers: '发言者',
    passages: (n) => `${n} 个段落`,
    toArticle: '阅读文章',
    toOutlet: '看某家媒体的报道',
  },

  about: {
    watches: '如果你要求通知新报道（/watch），会保存你的话题和用户 ID，直到你停止。',
    hears: '它也读提到它或只发给它的消息。',
    text: `这个机器人用报道原文回答关于一场争议的问题，一字不差，并注明是谁说的、哪家媒体报道、在哪里读到。它不使用语言模型，不会编造内容。
它不判断说法的真假，也不自行撰写任何关于争议的文字；报道中没有答案时，它会如实说明。
隐私：它只能看到你使用的命令与按钮。它不会通知任何人。`,
    version: (version) => `版本 ${version}`,
    contact: (contact) => `管理者：${contact}`,
    gapsKept: '资料无法回答的问题会为版主保留，但不记录提问者。',
    nothingKept: '问题不会被保存。',
  },

  findSources: {
    answered: '报道中谈到此事：',
    related: '报道中有相近的内容：',
    nothing: '资料中没有谈到此事的报道。',
    noText: '这条消息没有可供查找的文字。',
  },

  refusals: {
    loading: (progress) =>
      `语料库正在加载${progress ? `（${progress.all} 篇文章中的 ${progress.done} 篇${progress.secondsLeft === undefined ? '' : `，约剩 ${Math.ceil(progress.secondsLeft)} 秒`}）` : ''}，请稍后再问。`,
    storeGone: '现在连不上保存数据的地方，请过一分钟再试。',
    corpusGone: '现在连不上报道，请一分钟后再问。',
    privateHere: '这里的回答是私密的：请用 /ask 提问。',
    busy: '现在等待回答的问题太多，请一分钟后再问。',
    tooLate: '打开用时过长。请重试，或以文件附上正文。',
    tooSoon: (seconds) => `请一次问一个问题，${seconds} 秒后再试。`,
    moderatorsOnly: '只有主服务器的版主可以管理资料：拥有“管理服务器”权限或管理者指定身份组的成员。',
    failed: (reference) => `我们这边出了问题。如果再次发生，请将此代码告诉管理者：${reference}`,
  },

  lists: {
    comma: '、',
    andMore: (n) => `……还有 ${n} 个。`,
  },

  corpus: {
    damaged: (files) => `损坏的数据已另存，其余照常：${files}`,
    holds: (articles, passages, outlets, speakers) =>
      `${articles} 篇文章，${passages} 个段落，${outlets} 家媒体，${speakers} 位发言者`,
    loading: (done, all) => `正在加载：${all} 篇文章中的 ${done} 篇`,
    loaded: (since, revision, ms) => `加载于 ${since}，用时 ${ms} 毫秒，版本 ${revision}`,
    watching: {
      shared: '多个进程共用此语料库：任何一个进程的更改都会被所有进程自动载入。',
      on: '正在监视文件夹：改动会自动加载。',
      poll: '每隔几秒查看文件夹：改动会自动加载。',
      off: '没有监视文件夹：改动要用 /corpus reload 加载。',
    },
    noProblems: '没有问题。',
    problems: (n) => `需要修正 ${n} 处：`,
    suggestions: (n) => `${n} 条建议：`,
    spared: (n) => `其他文件有 ${n} 个问题，保持原样：`,
    wouldChange: '重新加载会改变：',
    wouldNotReload: (n) => `但在修正以下问题之前，重新加载会被拒绝（${n} 个）：`,
    noDifference: '没有文章或段落变动。',
    passagesChanged: (counts) => `段落：${counts}（+ 新增，~ 出处改变，− 消失）`,
    reloaded: (passages, articles, ms) => `已重新加载：${articles} 篇文章，${passages} 个段落，用时 ${ms} 毫秒。`,
    notReloaded: (problems) => `没有任何变动，仍由原有资料回答。需要修正（${problems} 个问题）：`,
    reviewReady: '全部资料在一个页面里：请保存后用浏览器打开。',
    reviewTooLarge: '页面太大，无法在此附上：请在运行机器人的地方执行 npm run review。',
  },

  articles: {
    needsHead: '请至少填写标题和发布媒体，或附上开头写明二者的文件。',
    linksOff: '这里不从网上取任何内容（LINKS=off）。请保存网页作为文件附上，或粘贴正文。',
    notDrawn: '读不出这个网页里的文章。请把正文存成一行一段的文件附上。',
    fetching: {
      address: () => '这不是可以取的网址。请从 https:// 开始写完整。',
      port: (port) => `只从端口 80 和 443 取网页，不从 ${port} 取。`,
      private: (host) => `${host} 指向内部网络或本机，不从那里取。`,
      site: (host) => `只能从指定网站取网页（LINK_SITES），${host} 不在其中。`,
      'unknown host': (host) => `没有 ${host} 这个网站。请检查网址。`,
      redirects: () => '网页不停地转到别处。请在浏览器里保存后附上。',
      slow: () => '网站太慢。请稍后再试，或在浏览器里保存后附上。',
      large: () => '这个网页比一篇文章大得多。请把正文存成文件附上。',
      'not there': (status) => `那里没有网页（${status}）。请检查网址。`,
      refused: (status) => `网站不给这个网页（${status}）。请在浏览器里保存后附上。`,
      wait: (after) => `网站要求等待${after === '' ? '' : `（${after}）`}。请稍后再试。`,
      broken: () => '网站返回的不是网页。请在浏览器里保存后附上。',
      unreachable: () => '连不上这个网站。请稍后再试。',
      robots: (host) => `${host} 要求机器人不读这个网页（robots.txt）。如果你可以引用，请在浏览器里保存后附上。`,
      reserved: (host) =>
        `${host || '这个网页'}保留了文本与数据挖掘的权利，本机器人予以尊重。如果你可以引用，请把正文存成文件附上。`,
      kind: (kind) => `那个网址上不是网页，而是 ${kind}。`,
    },
    warnings: {
      head: '网页的标题、作者或日期与之前不同，照此改写。',
      paid: '这个网页说不能免费阅读：请看看正文是否完整，你是否可以引用。',
      language: '这不是英文网页：只在英文里辨认谁说了什么。',
      publisher: 'outlets.yaml 里没有这家媒体。',
      undated: '网页没有写日期。',
    },
    notFetched: '无法从 Discord 取得附件。请重新附上。',
    unknown: (name) => `资料中没有文章“${name}”。请从列表中选择。`,
    notInTrash: (name) => `回收站中没有“${name}”。请从列表中选择。`,
    form: '加入资料的文章',
    fields: {
      title: '标题',
      publisher: '发布媒体',
      url: '网址（如已知）',
      published: '日期（如已知）：2025-11-30',
      text: '正文：一行一段，一字不差',
      file: '新正文文件（太长，无法直接输入）',
    },
  },

  drafts: {
    questions: {
      add: (title, file) => `将“${title}”添加为 ${file}？`,
      replace: (title, file) => `用“${title}”的这份正文替换 ${file}？`,
      remove: (title, file) => `移除“${title}”（${file}）？它会进入回收站，可以恢复。`,
    },
    kept: (kept, of) => `${of} 段中保留 ${kept} 段。按钮可以保留或去掉一段：`,
    similar: (title, publisher, shared, of, beyond) =>
      `与《${title}》（${publisher}）几乎相同：${of} 段中有 ${shared} 段那里也有${beyond > 0 ? `，另有 ${beyond} 段` : ''}。`,
    onlyHere: '那篇没有',
    reasons: {
      changed: '网页上有改动',
      former: '网页上已没有',
      new: '网页上新增',
      outside: '在文章之外',
      heading: '小标题',
      title: '重复的标题',
      caption: '图片说明',
      links: '只有链接',
      paywall: '给订户的提示',
      cut: '没有句尾：完整吗？',
      boilerplate: '从形式看不是报道',
    },
    notPossible: '现在还不能这样做；没有任何变动。需要修正：',
    gone: '这一项已经处理，或已超过一周。没有任何变动。',
    cancelled: '已取消。没有任何变动。',
    done: (file) => `完成：${file}`,
    conflict: (file) => `${file || '这篇文章'}在此期间已被更改或移除。没有写入任何内容；请从现有内容重新开始。`,
    notWritten: '无法写入：管理者需要检查资料文件夹和数据文件夹，或数据库（详见日志）。没有任何变动。',
    writtenOnly: '已经写入；一旦重新连上数据库，回答就会用到它。',
    unknown: '连接在最后一刻断开，还不知道是否已经执行。请再按一次确认；如果已经执行，会显示已处理。',
  },

  inbox: {
    noFeeds: '没有订阅源：请把网址写进 feeds.yaml（feeds: 之下 - url: https://…）。',
    none: (feeds) => `现在没有新的提议。订阅源：${feeds} 个。`,
    place: (at, of) => `${of} 篇提议中的第 ${at} 篇。你查看并确认之前，什么也不会加入。`,
    gone: (title, status) => `《${title}》的网页没有了（${status}），文章照旧保留。`,
    corrected: '更正：',
    asItWas: '网页又与文章一致，或是另一个网页。没有提议。',
    arrived: (n) => `新提议 ${n} 篇：/corpus inbox`,
  },

  gaps: {
    head: '有人问过而资料无法回答的问题',
    off: '这里不保留未答问题：管理者可设置 GAPS=on。',
    none: '没有等待回答的问题。',
    asked: (times, day) => `问过 ${times} 次，最近一次 ${day}`,
    verdicts: { related: '只有相近的段落', nothing: '没有段落' },
  },

  reports: {
    none: '没有待处理的举报。',
    head: (day, at, of) => `${day} 的举报（${at} / ${of}）`,
  },

  audit: {
    actions: {
      add: '添加',
      replace: '替换',
      remove: '移除',
      restore: '恢复',
      reload: '重新加载',
      decline: '略过',
      dismiss: '忽略未答问题',
      resolve: '处理举报',
    },
    line: (who, action, subject) => `**${who}**：${action}：${subject}`,
  },
}
