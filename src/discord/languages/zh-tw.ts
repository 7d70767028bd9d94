// The bot's own words in Traditional Chinese.

import type { Language } from './language.ts'

const ARTICLE = {
  link: { name: '連結', description: '文章的網址：先取來給你看' },
  file: { name: '檔案', description: '文章的文字檔（UTF-8），一行一段' },
  title: { name: '標題', description: '文章標題' },
  publisher: { name: '發布媒體', description: '發布這篇文章的媒體' },
  byline: { name: '作者', description: '作者（如已知）' },
  url: { name: 'url', description: '網址（如已知）' },
  date: { name: '日期', description: '日期（如已知）：2025-11-30' },
}

export const zhTW: Language = {
  commands: {
    ask: {
      name: '提問',
      description: '詢問這場爭議：一字不差地列出報導原文及其出處',
      options: {
        question: { name: '問題', description: '你想知道什麼？' },
        outlet: { name: '媒體', description: '只看這家媒體的報導；多家用逗號隔開' },
        private: { name: '私密', description: '只有你看得到回答' },
      },
    },
    compare: {
      name: '比較',
      description: '並列各家媒體對同一話題的報導',
      options: {
        topic: { name: '話題', description: '要比較什麼話題？' },
        outlets: { name: '媒體', description: '只比較這些媒體：用逗號隔開' },
        private: { name: '私密', description: '只有你看得到回答' },
      },
    },
    who: {
      name: '發言者',
      description: '某人或某機構在報導中說了什麼、由誰報導',
      options: {
        name: { name: '名稱', description: '人物或機構' },
        private: { name: '私密', description: '只有你看得到回答' },
      },
    },
    timeline: {
      name: '時間線',
      description: '關於某個話題，何時報導了什麼（以報導所載日期為準）',
      options: {
        topic: { name: '話題', description: '關於什麼的時間線？' },
        private: { name: '私密', description: '只有你看得到回答' },
      },
    },
    watch: {
      name: '關注',
      description: '有新報導談到時通知你；也在這裡查看和停止',
      options: {
        topic: { name: '話題', description: '你在等什麼？留空則顯示清單' },
        here: { name: '本頻道', description: '通知本頻道而不是你（本伺服器的管理員）' },
      },
    },
    sources: {
      name: '來源',
      description: '收錄的媒體、文章與發言者，以及誰引用了誰',
      options: { topic: { name: '話題', description: '只畫出這個話題的引用關係' } },
    },
    about: { name: '關於', description: '這個機器人是什麼、不做什麼，以及你的隱私' },
    findSources: { name: '尋找出處' },
    corpus: {
      name: '資料',
      description: '管理資料（版主專用）',
      subcommands: {
        status: { name: '狀態', description: '目前作答的資料、載入時間，以及需要修正之處' },
        check: { name: '檢查', description: '重新載入會改變什麼（不作任何變更）' },
        reload: {
          name: '重新載入',
          description: '重新讀取資料夾；若有任何問題則維持原狀',
          options: { spare: { name: '略過', description: '有問題的檔案維持原樣，其餘全部重新讀取' } },
        },
        add: { name: '新增', description: '新增文章：附上文字檔，或不附檔案而直接輸入', options: { ...ARTICLE } },
        replace: {
          name: '取代',
          description: '用新的內文取代已更正的文章',
          options: { article: { name: '文章', description: '哪一篇文章？' }, ...ARTICLE },
        },
        remove: {
          name: '移除',
          description: '移出一篇文章，放入資源回收筒',
          options: { article: { name: '文章', description: '哪一篇文章？' } },
        },
        restore: {
          name: '復原',
          description: '從資源回收筒取回一篇文章',
          options: { file: { name: '檔案', description: '要取回什麼？' } },
        },
        inbox: { name: '收件匣', description: '訂閱源裡的文章：查看後加入或略過' },
        gaps: { name: '未答問題', description: '有人問過而資料無法回答的問題' },
        reports: { name: '檢舉清單', description: '成員檢舉的錯誤' },
        review: { name: '總覽', description: '用一個頁面通讀全部資料' },
      },
    },
  },

  answer: {
    aboutBot: '請就這裡收錄的報導提問。我用報導的原文回答，並註明是誰說的、哪家媒體報導的；沒有答案時會如實說明。',
    topics: (titles) => `內容：${titles}`,
    dated: (title, published, told) =>
      `${title}：${published === undefined ? '未註明日期' : `發表於 ${published}`}，${told === '' ? '正文未提及時間' : `正文提到 ${told}`}`,
    canAnswer: '例如可以回答：',
    examples: {
      said: (name) => `${name} 說了什麼？`,
      reported: (name) => `${name} 報導了什麼？`,
    },
    likely: '這可能是答案：',
    closest: '沒有段落能直接回答。最接近的是：',
    noneFrom: (outlet) => `資料中沒有 ${outlet} 對此的報導。`,
    nothing: '收錄的報導中沒有這個問題的答案。',
    searched: (passages, articles) => `搜尋範圍：${articles} 篇文章，${passages} 個段落。`,
    covers: (outlets) => `收錄的報導來自：${outlets}。`,
    speaking: (speakers) => `發言者：${speakers}。`,
    emptyQuestion: '請輸入問題，幾個字就可以。',
    unknownOutlet: (name, known) => `資料中沒有「${name}」這家媒體。收錄的有：${known}。請從清單中選擇，或留空。`,
  },

  passage: {
    also: (publishers) => `同文見於：${publishers}`,
    corrected: (day) => `這一段後來已於 ${day} 更正：請再問一次，看文章現在怎麼說。`,
    asCitedBy: (outlets, publisher) => `${outlets}（經 ${publisher} 引述）`,
    hedged: '未經證實：原文如此表示',
    disputes: (outlets) => `此處否認 ${outlets} 的報導`,
    part: (outlet, words) => `其中僅以下部分出自 ${outlet}：${words}`,
    speakers: (names) => `發言者：${names}`,
    place: (title, line) => `〈${title}〉第 ${line} 行`,
    position: (at, of) => `第 ${at} 則，共 ${of} 則`,
    gone: '資料已更新，這個段落已不存在。請重新提問以查看目前的內容。',
  },

  buttons: {
    resolveSame: (n) => `解決這一段的全部 ${n} 則`,
    resolveAll: (n) => `解決全部 ${n} 則`,
    context: '上下文',
    proof: '出處依據',
    share: '分享',
    report: '回報',
    further: '繼續問',
    cite: '引用',
    open: '打開原文',
    same: (n) => `相同的話：${n}`,
    tellMe: '有了通知我',
    confirm: '確認',
    cancel: '取消',
    look: '查看並加入',
    decline: '略過',
    dismissFeed: '略過此訂閱源',
    dismiss: (number) => `忽略 ${number}`,
    resolve: '已解決',
  },

  context: {
    head: '這個段落在文章中的前後文：',
  },

  proof: {
    covers: (words) => `所涵蓋的文字：「${words}」`,
    head: '出處依據',
    none: (publisher) => `這個段落沒有註明出自何人，是 ${publisher} 自己的文字。`,
    chain: (chain) => `來源鏈：${chain}`,
    words: (source, cue) => `「${source}」…「${cue}」`,
  },

  share: {
    by: (member) => `由 ${member} 分享`,
    already: '這一段已經分享過了。',
    cannotPost: '無法在此發布：你或機器人在這個頻道沒有發言權限。',
  },

  report: {
    tooMany: '你今天的回報已達上限，請直接告訴管理員。',
    form: '這個段落有什麼問題？',
    goesWith: '問題和公開訊息的連結會一併提交，不含您的名字。',
    word: '給版主的話（選填）',
    thanks: '謝謝，版主會查看。',
    before: '你已經回報過這個段落。',
    notKept: '無法保存回報，請直接告訴版主。',
  },

  further: {
    form: '繼續問',
    question: '下一個問題',
    keep: '從上面的回答沿用',
    keepHint: '不需要的請去掉。問題本身說的優先。',
    topic: (words) => `話題：${words}`,
    outlet: (name) => `媒體：${name}`,
    speaker: (name) => `發言者：${name}`,
  },

  cite: {
    head: '引用這個段落',
    markdown: 'Markdown 格式',
    files: '附有 BibTeX 和 CSL-JSON。',
  },

  same: {
    head: '別處相同的話',
    none: '現在沒有別的段落有相同的話。',
    quotation: '相同的引語',
    near: '幾乎相同的引語',
    statement: '相同的說法',
    key: '**粗體**：只在那邊有。~~刪除線~~：只在原段落有。不作任何判斷。',
  },

  timeline: {
    head: (n) => `時間線：${n} 條`,
    none: (topic) => `資料中沒有談到這個：${topic}`,
    published: '發表',
    undated: '無日期：文章和文字都沒有寫明日期',
    open: '打開段落',
  },

  provenance: {
    title: '誰的話由哪家媒體報導、在哪裡讀到',
    who: '發言者',
    outlet: '媒體',
    publisher: '讀自',
    others: (n) => `其他 ${n}`,
  },

  watch: {
    consent: (topic, day) =>
      `有新報導談到「${topic}」時，會傳私訊給你：每天最多一則，到 ${day} 為止。為此只保存這些文字、你的語言和你的使用者 ID。按一下就能全部刪除。`,
    consentHere: (topic, day) =>
      `有新報導談到「${topic}」時，會在本頻道發訊息：每天最多一則，到 ${day} 為止。為此保存這些文字、語言和頻道 ID。不會提及任何人。`,
    agree: '好，通知我',
    kept: '記下了。用 /watch 查看和停止。',
    head: (n) => `關注的話題：${n} 個`,
    until: (topic, day) => `「${topic}」，到 ${day}`,
    none: '你沒有關注任何話題，也沒有保存你的任何資訊。',
    stop: (number) => `停止 ${number}`,
    stopAll: '全部刪除',
    stopThis: '停止這個',
    stopped: '已刪除。',
    tooMany: '不能再多了。請先停止一個：/watch',
    moderatorsOnly: '只有擁有「管理伺服器」權限的成員才能讓頻道收到通知。',
    cannotPost: '機器人不能在本頻道傳送訊息。',
    notKept: '沒能保存。請告訴管理員。',
    found: (topic) => `有新報導談到「${topic}」：`,
  },

  compare: {
    agree: (n, of, outlets) => `這裡 ${of} 家媒體中有 ${n} 家說法相同：${outlets}。`,
    head: (topic) => `各家媒體的報導：${topic}`,
    readOn: '在文章中繼續閱讀（按媒體）：',
    none: (topic) => `資料中沒有媒體報導此事：${topic}`,
  },

  who: {
    head: (speaker, passages) => `據報導為 **${speaker}** 所說：${passages} 個段落`,
    unknown: (name, known) => `資料中沒有「${name}」的發言。有發言的是：${known}。`,
  },

  sources: {
    articles: '文章',
    outlets: '媒體',
    speakers: '發言者',
    passages: (n) => `${n} 個段落`,
    toArticle: '閱讀文章',
    toOutlet: '看某家媒體的報導',
  },

  about: {
    watches: '如果你要求通知新報導（/watch），會保存你的話題和使用者 ID，直到你停止。',
    hears: '它也讀提到它或只傳給它的訊息。',
    text: `這個機器人用報導原文回答關於一場爭議的問題，一字不差，並註明是誰說的、哪家媒體報導、在哪裡讀到。它不使用語言模型，不會編造內容。
它不判斷說法的真假，也不自行撰寫任何關於爭議的文字；報導中沒有答案時，它會如實說明。
隱私：它只看得到你使用的指令與按鈕。它不會通知任何人。`,
    version: (version) => `版本 ${version}`,
    contact: (contact) => `管理者：${contact}`,
    gapsKept: '資料無法回答的問題會為版主保留，但不記錄提問者。',
    nothingKept: '問題不會被保存。',
  },

  findSources: {
    answered: '報導中談到此事：',
    related: '報導中有相近的內容：',
    nothing: '資料中沒有談到此事的報導。',
    noText: '這則訊息沒有可供查找的文字。',
  },

  refusals: {
    loading: (progress) =>
      `語料庫正在載入${progress ? `（${progress.all} 篇文章中的 ${progress.done} 篇${progress.secondsLeft === undefined ? '' : `，約剩 ${Math.ceil(progress.secondsLeft)} 秒`}）` : ''}，請稍後再問。`,
    storeGone: '現在連不上保存資料的地方，請過一分鐘再試。',
    corpusGone: '現在連不上報導，請一分鐘後再問。',
    privateHere: '這裡的回答是私密的：請用 /ask 提問。',
    busy: '現在等待回答的問題太多，請一分鐘後再問。',
    tooLate: '開啟用時過長。請重試，或以檔案附上內文。',
    tooSoon: (seconds) => `請一次問一個問題，${seconds} 秒後再試。`,
    moderatorsOnly: '只有主伺服器的版主可以管理資料：擁有「管理伺服器」權限或管理者指定身分組的成員。',
    failed: (reference) => `我們這邊出了問題。若再次發生，請將此代碼告訴管理者：${reference}`,
  },

  lists: {
    comma: '、',
    andMore: (n) => `……還有 ${n} 個。`,
  },

  corpus: {
    damaged: (files) => `損壞的資料已另存，其餘照常：${files}`,
    holds: (articles, passages, outlets, speakers) =>
      `${articles} 篇文章，${passages} 個段落，${outlets} 家媒體，${speakers} 位發言者`,
    loading: (done, all) => `正在載入：${all} 篇文章中的 ${done} 篇`,
    loaded: (since, revision, ms) => `載入於 ${since}，用時 ${ms} 毫秒，版本 ${revision}`,
    watching: {
      shared: '多個行程共用此語料庫：任何一個行程的變更都會由所有行程自動載入。',
      on: '正在監看資料夾：變更會自動載入。',
      poll: '每隔幾秒查看資料夾：變更會自動載入。',
      off: '沒有監看資料夾：變更要用 /corpus reload 載入。',
    },
    noProblems: '沒有問題。',
    problems: (n) => `需要修正 ${n} 處：`,
    suggestions: (n) => `${n} 則建議：`,
    spared: (n) => `其他檔案有 ${n} 個問題，維持原樣：`,
    wouldChange: '重新載入會改變：',
    wouldNotReload: (n) => `但在修正以下問題之前，重新載入會被拒絕（${n} 個）：`,
    noDifference: '沒有文章或段落變動。',
    passagesChanged: (counts) => `段落：${counts}（+ 新增，~ 出處改變，− 消失）`,
    reloaded: (passages, articles, ms) => `已重新載入：${articles} 篇文章，${passages} 個段落，用時 ${ms} 毫秒。`,
    notReloaded: (problems) => `沒有任何變動，仍由原有資料回答。需要修正（${problems} 個問題）：`,
    reviewReady: '全部資料在一個頁面裡：請儲存後用瀏覽器開啟。',
    reviewTooLarge: '頁面太大，無法在此附上：請在執行機器人的地方執行 npm run review。',
  },

  articles: {
    needsHead: '請至少填寫標題和發布媒體，或附上開頭寫明二者的檔案。',
    linksOff: '這裡不從網上取任何內容（LINKS=off）。請儲存網頁作為檔案附上，或貼上內文。',
    notDrawn: '讀不出這個網頁裡的文章。請把內文存成一行一段的檔案附上。',
    fetching: {
      address: () => '這不是可以取的網址。請從 https:// 開始寫完整。',
      port: (port) => `只從連接埠 80 和 443 取網頁，不從 ${port} 取。`,
      private: (host) => `${host} 指向內部網路或本機，不從那裡取。`,
      site: (host) => `只能從指定網站取網頁（LINK_SITES），${host} 不在其中。`,
      'unknown host': (host) => `沒有 ${host} 這個網站。請檢查網址。`,
      redirects: () => '網頁不停地轉到別處。請在瀏覽器裡儲存後附上。',
      slow: () => '網站太慢。請稍後再試，或在瀏覽器裡儲存後附上。',
      large: () => '這個網頁比一篇文章大得多。請把內文存成檔案附上。',
      'not there': (status) => `那裡沒有網頁（${status}）。請檢查網址。`,
      refused: (status) => `網站不給這個網頁（${status}）。請在瀏覽器裡儲存後附上。`,
      wait: (after) => `網站要求等待${after === '' ? '' : `（${after}）`}。請稍後再試。`,
      broken: () => '網站傳回的不是網頁。請在瀏覽器裡儲存後附上。',
      unreachable: () => '連不上這個網站。請稍後再試。',
      robots: (host) => `${host} 要求機器人不讀這個網頁（robots.txt）。如果你可以引用，請在瀏覽器裡儲存後附上。`,
      reserved: (host) =>
        `${host || '這個網頁'}保留了文字與資料探勘的權利，本機器人予以尊重。如果你可以引用，請把內文存成檔案附上。`,
      kind: (kind) => `那個網址上不是網頁，而是 ${kind}。`,
    },
    warnings: {
      head: '網頁的標題、作者或日期與之前不同，照此改寫。',
      paid: '這個網頁說不能免費閱讀：請看看內文是否完整，你是否可以引用。',
      language: '這不是英文網頁：只在英文裡辨認誰說了什麼。',
      publisher: 'outlets.yaml 裡沒有這家媒體。',
      undated: '網頁沒有寫日期。',
    },
    notFetched: '無法從 Discord 取得附件。請重新附上。',
    unknown: (name) => `資料中沒有文章「${name}」。請從清單中選擇。`,
    notInTrash: (name) => `資源回收筒中沒有「${name}」。請從清單中選擇。`,
    form: '加入資料的文章',
    fields: {
      title: '標題',
      publisher: '發布媒體',
      url: '網址（如已知）',
      published: '日期（如已知）：2025-11-30',
      text: '內文：一行一段，一字不差',
      file: '新內文檔案（太長，無法直接輸入）',
    },
  },

  drafts: {
    questions: {
      add: (title, file) => `將「${title}」新增為 ${file}？`,
      replace: (title, file) => `用「${title}」的這份內文取代 ${file}？`,
      remove: (title, file) => `移除「${title}」（${file}）？它會進入資源回收筒，可以復原。`,
    },
    kept: (kept, of) => `${of} 段中保留 ${kept} 段。按鈕可以保留或去掉一段：`,
    similar: (title, publisher, shared, of, beyond) =>
      `與《${title}》（${publisher}）幾乎相同：${of} 段中有 ${shared} 段那裡也有${beyond > 0 ? `，另有 ${beyond} 段` : ''}。`,
    onlyHere: '那篇沒有',
    reasons: {
      changed: '網頁上有改動',
      former: '網頁上已沒有',
      new: '網頁上新增',
      outside: '在文章之外',
      heading: '小標題',
      title: '重複的標題',
      caption: '圖片說明',
      links: '只有連結',
      paywall: '給訂戶的提示',
      cut: '沒有句尾：完整嗎？',
      boilerplate: '從形式看不是報導',
    },
    notPossible: '現在還不能這樣做；沒有任何變動。需要修正：',
    gone: '這一項已經處理，或已超過一週。沒有任何變動。',
    cancelled: '已取消。沒有任何變動。',
    done: (file) => `完成：${file}`,
    conflict: (file) => `${file || '這篇文章'}在此期間已被更改或移除。沒有寫入任何內容；請從現有內容重新開始。`,
    notWritten: '無法寫入：管理者需要檢查資料與數據資料夾，或資料庫（詳見記錄檔）。沒有任何變動。',
    writtenOnly: '已經寫入；一旦重新連上資料庫，回答就會用到它。',
    unknown: '連線在最後一刻中斷，還不知道是否已經執行。請再按一次確認；如果已經執行，會顯示已處理。',
  },

  inbox: {
    noFeeds: '沒有訂閱源：請把網址寫進 feeds.yaml（feeds: 之下 - url: https://…）。',
    none: (feeds) => `現在沒有新的提議。訂閱源：${feeds} 個。`,
    place: (at, of) => `${of} 篇提議中的第 ${at} 篇。你查看並確認之前，什麼也不會加入。`,
    gone: (title, status) => `《${title}》的網頁沒有了（${status}），文章照舊保留。`,
    corrected: '更正：',
    asItWas: '網頁又與文章一致，或是另一個網頁。沒有提議。',
    arrived: (n) => `新提議 ${n} 篇：/corpus inbox`,
  },

  gaps: {
    head: '有人問過而資料無法回答的問題',
    off: '這裡不保留未答問題：管理者可設定 GAPS=on。',
    none: '沒有等待回答的問題。',
    asked: (times, day) => `問過 ${times} 次，最近一次 ${day}`,
    verdicts: { related: '只有相近的段落', nothing: '沒有段落' },
  },

  reports: {
    none: '沒有待處理的檢舉。',
    head: (day, at, of) => `${day} 的檢舉（${at} / ${of}）`,
  },

  audit: {
    actions: {
      add: '新增',
      replace: '取代',
      remove: '移除',
      restore: '復原',
      reload: '重新載入',
      decline: '略過',
      dismiss: '忽略未答問題',
      resolve: '處理檢舉',
    },
    line: (who, action, subject) => `**${who}**：${action}：${subject}`,
  },
}
