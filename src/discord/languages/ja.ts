// The bot's own words in Japanese.

import type { Language } from './language.ts'

const ARTICLE = {
  link: { name: 'リンク', description: '記事のウェブアドレス。取得して、まず表示します' },
  file: { name: 'ファイル', description: '記事のテキストファイル（UTF-8）、一行に一段落' },
  title: { name: '見出し', description: '記事の見出し' },
  publisher: { name: '発行元', description: '掲載した媒体' },
  byline: { name: '筆者', description: '筆者（分かれば）' },
  url: { name: 'url', description: 'ウェブのアドレス（分かれば）' },
  date: { name: '日付', description: '日付（分かれば）：2025-11-30' },
}

export const ja: Language = {
  commands: {
    ask: {
      name: '質問',
      description: 'この論争について質問する：報道の原文を、出典とともにそのまま示します',
      options: {
        question: { name: '内容', description: '知りたいことは何ですか？' },
        outlet: { name: '媒体', description: 'この媒体の報道だけ。複数はコンマで区切る' },
        private: { name: '非公開', description: '回答は自分だけに表示' },
      },
    },
    compare: {
      name: '比較',
      description: 'ある話題について各媒体の報道を並べて示します',
      options: {
        topic: { name: '話題', description: '何について比べますか？' },
        outlets: { name: '媒体', description: 'この媒体だけ。コンマで区切る' },
        private: { name: '非公開', description: '回答は自分だけに表示' },
      },
    },
    who: {
      name: '発言者',
      description: 'ある人物や組織の発言と、それを報じた媒体',
      options: {
        name: { name: '名前', description: '人物または組織' },
        private: { name: '非公開', description: '回答は自分だけに表示' },
      },
    },
    timeline: {
      name: '年表',
      description: 'ある話題について、いつ何が報じられたか（報道の日付による）',
      options: {
        topic: { name: '話題', description: '何についての年表ですか？' },
        private: { name: '非公開', description: '回答は自分だけに表示' },
      },
    },
    watch: {
      name: '見守り',
      description: '新しい報道が触れたら知らせを受ける。一覧と停止もここで',
      options: {
        topic: { name: '話題', description: '何を待ちますか？省くと一覧を表示' },
        here: { name: 'ここへ', description: '自分ではなくこのチャンネルに知らせる（サーバーのモデレーター）' },
      },
    },
    sources: {
      name: '出典',
      description: '収録している媒体・記事・発言者と、誰が誰を引いているか',
      options: { topic: { name: '話題', description: 'この話題だけの引用関係を描く' } },
    },
    about: { name: '概要', description: 'このボットについて：できること、しないこと、プライバシー' },
    findSources: { name: '出典を探す' },
    corpus: {
      name: '資料',
      description: '資料の管理（モデレーター用）',
      subcommands: {
        status: { name: '状態', description: '現在の資料、読み込み時刻、直すべきところ' },
        check: { name: '点検', description: '再読込で何が変わるかを示す（変更はしません）' },
        reload: {
          name: '再読込',
          description: '資料フォルダーを読み直す。問題があれば何も変わりません',
          options: { spare: { name: '除外', description: '不備のあるファイルは前のまま、ほかをすべて読み直す' } },
        },
        add: {
          name: '追加',
          description: '記事を追加：テキストファイルを添付するか、添付せずに入力',
          options: { ...ARTICLE },
        },
        replace: {
          name: '差替',
          description: '訂正された記事を新しい本文に差し替える',
          options: { article: { name: '記事', description: 'どの記事ですか？' }, ...ARTICLE },
        },
        remove: {
          name: '削除',
          description: '記事を外してゴミ箱へ移す',
          options: { article: { name: '記事', description: 'どの記事ですか？' } },
        },
        restore: {
          name: '復元',
          description: '記事をゴミ箱から戻す',
          options: { file: { name: 'ファイル', description: '何を戻しますか？' } },
        },
        inbox: { name: '受信箱', description: 'フィードの記事：見て、加えるか外す' },
        gaps: { name: '未回答', description: '資料が答えられなかった質問' },
        reports: { name: '報告一覧', description: 'メンバーからの誤りの報告' },
        review: { name: '一覧', description: '資料全体を一つのページで読む' },
      },
    },
  },

  answer: {
    aboutBot:
      '収めてある報道について質問してください。報道の言葉そのままで、誰が言い、どの媒体が報じたかを添えて答えます。答えがなければ、そうお伝えします。',
    topics: (titles) => `内容：${titles}`,
    dated: (title, published, told) =>
      `${title}：${published === undefined ? '日付なし' : `公開 ${published}`}、${told === '' ? '本文に時期の記述なし' : `本文の記述 ${told}`}`,
    canAnswer: 'たとえば次の質問に答えられます：',
    examples: {
      said: (name) => `${name} は何と言いましたか？`,
      reported: (name) => `${name} は何を報じましたか？`,
    },
    likely: 'これが答えかもしれません：',
    closest: 'はっきり答える箇所はありません。最も近いもの：',
    noneFrom: (outlet) => `これについて ${outlet} の報道は収録されていません。`,
    nothing: '収録された報道には、これに対する答えがありません。',
    searched: (passages, articles) => `検索対象：記事 ${articles} 本、${passages} 箇所。`,
    covers: (outlets) => `収録している報道：${outlets}。`,
    speaking: (speakers) => `発言者：${speakers}。`,
    emptyQuestion: '質問を入力してください。数語で構いません。',
    unknownOutlet: (name, known) =>
      `「${name}」という媒体は収録されていません。収録している媒体：${known}。一覧から選ぶか、空欄にしてください。`,
  },

  passage: {
    also: (publishers) => `同じ文面：${publishers}`,
    corrected: (day) => `この部分はその後 ${day} に訂正されました。今の記事については、もう一度質問してください。`,
    asCitedBy: (outlets, publisher) => `${outlets}（${publisher} の引用による）`,
    hedged: '未確認：本文自体がそう断っています',
    disputes: (outlets) => `${outlets} の報道を否定する内容です`,
    part: (outlet, words) => `${outlet} によるのは次の部分のみ：${words}`,
    speakers: (names) => `発言者：${names}`,
    place: (title, line) => `「${title}」${line} 行目`,
    position: (at, of) => `${at} / ${of}`,
    gone: '資料が更新され、この箇所はなくなりました。もう一度質問すると、現在の内容が表示されます。',
  },

  buttons: {
    resolveSame: (n) => `この箇所の ${n} 件をすべて解決済みに`,
    resolveAll: (n) => `${n} 件すべてを解決済みに`,
    context: '前後の文',
    proof: '出典の根拠',
    share: '共有',
    report: '報告',
    further: '続けて質問',
    cite: '引用する',
    open: 'ページを開く',
    same: (n) => `同じ言葉：${n}`,
    tellMe: '出たら知らせる',
    confirm: '実行',
    cancel: '取り消し',
    look: '見て加える',
    decline: '外す',
    dismissFeed: 'このフィードを全部外す',
    dismiss: (number) => `${number} を消す`,
    resolve: '解決済みにする',
  },

  context: {
    head: '記事の中での前後：',
  },

  proof: {
    covers: (words) => `対象となる言葉：「${words}」`,
    head: '出典の根拠',
    none: (publisher) => `この箇所は誰の発言とも書いていません。${publisher} 自身の文です。`,
    chain: (chain) => `出所：${chain}`,
    words: (source, cue) => `「${source}」…「${cue}」`,
  },

  share: {
    by: (member) => `${member} さんが共有`,
    already: 'この箇所はすでに共有されています。',
    cannotPost: 'ここには投稿できません。あなたかボットに、このチャンネルで発言する権限がありません。',
  },

  report: {
    tooMany: '今日の報告数が上限に達しました。モデレーターに直接お伝えください。',
    form: 'この箇所のどこがおかしいですか？',
    goesWith: '質問と、公開メッセージへのリンクが添えられます。お名前は含まれません。',
    word: 'モデレーターへの一言（任意）',
    thanks: 'ありがとうございます。モデレーターが確認します。',
    before: 'この箇所はすでに報告済みです。',
    notKept: '報告を保存できませんでした。モデレーターに直接お伝えください。',
  },

  further: {
    form: '続けて質問',
    question: '次の質問',
    keep: '上の回答から引き継ぐもの',
    keepHint: '要らないものは外してください。質問自体が述べることが優先されます。',
    topic: (words) => `話題：${words}`,
    outlet: (name) => `媒体：${name}`,
    speaker: (name) => `発言者：${name}`,
  },

  cite: {
    head: 'この箇所を引用する',
    markdown: 'Markdown 形式',
    files: 'BibTeX と CSL-JSON を添付しました。',
  },

  same: {
    head: 'ほかにある同じ言葉',
    none: '同じ言葉のある箇所は今はほかにありません。',
    quotation: '同じ引用',
    near: 'ほぼ同じ言葉の引用',
    statement: '同じ発言',
    key: '**太字**：そちらだけの語。~~取り消し線~~：元の箇所だけの語。判断はしません。',
  },

  timeline: {
    head: (n) => `年表：${n} 件`,
    none: (topic) => `これに触れた報道は資料にありません：${topic}`,
    published: '掲載',
    undated: '日付なし：記事にも文にも日が書かれていません',
    open: '箇所を開く',
  },

  provenance: {
    title: '誰の言葉をどの媒体が報じ、どこで読んだか',
    who: '発言者',
    outlet: '媒体',
    publisher: '掲載元',
    others: (n) => `ほか ${n}`,
  },

  watch: {
    consent: (topic, day) =>
      `新しい報道が「${topic}」に触れたら、あなたにダイレクトメッセージが届きます。1日1通まで、${day} まで。そのためにこの言葉と言語とあなたのユーザーIDだけを保存します。ボタン一つですべて消せます。`,
    consentHere: (topic, day) =>
      `新しい報道が「${topic}」に触れたら、このチャンネルに知らせます。1日1通まで、${day} まで。そのためにこの言葉と言語とチャンネルのIDを保存します。誰にも通知は飛びません。`,
    agree: 'はい、知らせて',
    kept: '承知しました。確認と停止は /watch で。',
    head: (n) => `待っている話題：${n} 件`,
    until: (topic, day) => `「${topic}」、${day} まで`,
    none: '待っている話題はありません。あなたについて何も保存していません。',
    stop: (number) => `${number} を停止`,
    stopAll: 'すべて消す',
    stopThis: 'これを停止',
    stopped: '消しました。',
    tooMany: 'これ以上は保存できません。先に一つ止めてください：/watch',
    moderatorsOnly: 'チャンネルへの知らせを頼めるのは「サーバー管理」の権限を持つ人だけです。',
    cannotPost: 'このチャンネルではボットがメッセージを送れません。',
    notKept: '保存できませんでした。モデレーターにお知らせください。',
    found: (topic) => `新しい報道が「${topic}」に触れています：`,
  },

  compare: {
    agree: (n, of, outlets) => `${of} 媒体のうち ${n} 媒体が、ここで同じことを述べています：${outlets}。`,
    head: (topic) => `各媒体の報道：${topic}`,
    readOn: '記事の続きを読む（媒体別）：',
    none: (topic) => `これについて報じた媒体は収録されていません：${topic}`,
  },

  who: {
    head: (speaker, passages) => `**${speaker}** の発言とされるもの：${passages} 箇所`,
    unknown: (name, known) => `「${name}」の発言は収録されていません。収録している発言者：${known}。`,
  },

  sources: {
    articles: '記事',
    outlets: '媒体',
    speakers: '発言者',
    passages: (n) => `${n} 箇所`,
    toArticle: '記事を読む',
    toOutlet: '媒体の報道を見る',
  },

  about: {
    watches: '新しい報道の知らせを頼むと（/watch）、止めるまでその話題とユーザーIDを保存します。',
    hears: 'ボットへの言及や、ボットだけに送られたメッセージも読みます。',
    text: `このボットは、ある論争についての質問に、報道の原文をそのまま示して答えます。誰の発言か、どの媒体が報じたか、どこで読めるかを必ず添えます。言語モデルは使わないので、作り話をしません。
主張の真偽は判断せず、論争について自分では何も書きません。報道に答えがなければ、そう伝えます。
プライバシー：見るのはあなたが使ったコマンドとボタンだけです。誰にも通知を送りません。`,
    version: (version) => `バージョン ${version}`,
    contact: (contact) => `運営者：${contact}`,
    gapsKept: '資料が答えられなかった質問は、質問者の情報なしでモデレーターのために保存します。',
    nothingKept: '質問は保存しません。',
  },

  findSources: {
    answered: 'これに関する報道があります：',
    related: 'これに近い報道があります：',
    nothing: 'これに関する報道は収録されていません。',
    noText: 'このメッセージには、調べる文章がありません。',
  },

  refusals: {
    loading: (progress) =>
      `コーパスを読み込み中です${progress ? `（記事 ${progress.all} 本のうち ${progress.done} 本${progress.secondsLeft === undefined ? '' : `、残り約 ${Math.ceil(progress.secondsLeft)} 秒`}）` : ''}。少ししてからもう一度どうぞ。`,
    storeGone: '保存先に今つながりません。少ししてからもう一度お試しください。',
    corpusGone: 'いま記事につながりません。一分ほどしてからもう一度どうぞ。',
    privateHere: 'ここでは回答は非公開です。/ask で質問してください。',
    busy: 'いま質問が混み合っています。一分ほどしてからもう一度どうぞ。',
    tooLate: '開くのに時間がかかりすぎました。もう一度試すか、本文をファイルで添付してください。',
    tooSoon: (seconds) => `質問は一つずつお願いします。${seconds} 秒後にもう一度どうぞ。`,
    moderatorsOnly:
      '資料を管理できるのは、ホームサーバーのモデレーター（「サーバー管理」権限か、運営者が指定したロールを持つ人）だけです。',
    failed: (reference) =>
      `こちらの不具合で失敗しました。繰り返すときは、この番号を運営者に伝えてください：${reference}`,
  },

  lists: {
    comma: '、',
    andMore: (n) => `… ほか ${n} 件。`,
  },

  corpus: {
    damaged: (files) => `壊れたデータを別に保管しました。ほかは通常どおりです：${files}`,
    holds: (articles, passages, outlets, speakers) =>
      `記事 ${articles} 本、${passages} 箇所、媒体 ${outlets}、発言者 ${speakers}`,
    loading: (done, all) => `読み込み中：記事 ${all} 本のうち ${done} 本`,
    loaded: (since, revision, ms) => `読み込み：${since}（${ms} ミリ秒）、版 ${revision}`,
    watching: {
      shared: 'このコーパスは複数のプロセスで共有されています。どのプロセスでの変更も、すべてに自動で読み込まれます。',
      on: 'フォルダーを監視中：変更は自動で読み込まれます。',
      poll: 'フォルダーを数秒ごとに確認中：変更は自動で読み込まれます。',
      off: 'フォルダーは監視していません。変更は /corpus reload で読み込みます。',
    },
    noProblems: '問題はありません。',
    problems: (n) => `直すところ（${n} 件）：`,
    suggestions: (n) => `提案（${n} 件）：`,
    spared: (n) => `ほかのファイルに問題が ${n} 件あり、前のまま使っています：`,
    wouldChange: '再読込で変わるもの：',
    wouldNotReload: (n) => `ただし、次を直すまで再読込はできません（${n} 件）：`,
    noDifference: '変わった記事も箇所もありません。',
    passagesChanged: (counts) => `箇所：${counts}（+ 追加、~ 出典の変更、− 消滅）`,
    reloaded: (passages, articles, ms) => `再読込しました：記事 ${articles} 本、${passages} 箇所（${ms} ミリ秒）。`,
    notReloaded: (problems) => `何も変わっていません。以前の資料で回答を続けます。直すところ（${problems} 件）：`,
    reviewReady: '資料全体のページです。保存してブラウザーで開いてください。',
    reviewTooLarge: 'ページが大きすぎて添付できません。ボットの動く場所で npm run review を実行してください。',
  },

  articles: {
    needsHead: '少なくとも見出しと発行元を指定するか、それらを冒頭に記したファイルを添付してください。',
    linksOff:
      'ここではウェブから何も取得しません（LINKS=off）。ページを保存してファイルで添付するか、本文を貼ってください。',
    notDrawn: 'このページから記事を読み取れませんでした。本文を一段落一行のファイルにして添付してください。',
    fetching: {
      address: () => '取得できるウェブアドレスではありません。https:// から全部書いてください。',
      port: (port) => `取得できるのはポート 80 と 443 だけで、${port} からはできません。`,
      private: (host) => `${host} は内部ネットワークかこの機械を指しています。そこからは取得しません。`,
      site: (host) => `取得できるサイトは決まっていて（LINK_SITES）、${host} は含まれていません。`,
      'unknown host': (host) => `${host} というサイトはありません。アドレスを確かめてください。`,
      redirects: () => '転送が終わりません。ブラウザーで保存して添付してください。',
      slow: () => 'サイトの応答が遅すぎました。後でもう一度試すか、ブラウザーで保存して添付してください。',
      large: () => '記事にしては大きすぎるページです。本文をファイルにして添付してください。',
      'not there': (status) => `そこにページはありません（${status}）。アドレスを確かめてください。`,
      refused: (status) => `サイトがページを渡しませんでした（${status}）。ブラウザーで保存して添付してください。`,
      wait: (after) => `サイトが待つよう求めています${after === '' ? '' : `（${after}）`}。後でもう一度どうぞ。`,
      broken: () => '返ってきたものはページではありませんでした。ブラウザーで保存して添付してください。',
      unreachable: () => 'サイトにつながりませんでした。後でもう一度どうぞ。',
      robots: (host) =>
        `${host} はロボットにこのページを読まないよう求めています（robots.txt）。引用してよいなら、ブラウザーで保存して添付してください。`,
      reserved: (host) =>
        `${host || 'このページ'} はテキスト・データマイニングを留保しており、それを尊重します。引用してよいなら、本文をファイルにして添付してください。`,
      kind: (kind) => `そのアドレスにあるのはページではなく ${kind} です。`,
    },
    warnings: {
      head: 'ページの題名・筆者・日付が前と変わったので、それに合わせます。',
      paid: '無料で読めないページです。本文が全部あるか、引用してよいかを確かめてください。',
      language: '英語のページではありません。誰の発言かは英語でだけ見分けます。',
      publisher: 'この媒体は outlets.yaml にありません。',
      undated: '日付がありません。',
    },
    notFetched: '添付ファイルを Discord から取得できませんでした。もう一度添付してください。',
    unknown: (name) => `「${name}」という記事はありません。一覧から選んでください。`,
    notInTrash: (name) => `ゴミ箱に「${name}」はありません。一覧から選んでください。`,
    form: '資料に入れる記事',
    fields: {
      title: '見出し',
      publisher: '発行元（媒体）',
      url: 'ウェブのアドレス（分かれば）',
      published: '日付（分かれば）：2025-11-30',
      text: '本文：一行に一段落、原文のまま',
      file: '新しい本文のファイル（入力欄には長い）',
    },
  },

  drafts: {
    questions: {
      add: (title, file) => `「${title}」を ${file} として追加しますか？`,
      replace: (title, file) => `${file} を「${title}」のこの本文に差し替えますか？`,
      remove: (title, file) => `「${title}」（${file}）を削除しますか？ゴミ箱に移り、復元できます。`,
    },
    kept: (kept, of) => `${of} 段落のうち ${kept} 段落を残します。ボタンで残すか外すかを変えられます：`,
    similar: (title, publisher, shared, of, beyond) =>
      `「${title}」（${publisher}）とほぼ同じです：${of} 段落のうち ${shared} 段落がそこにもあります${beyond > 0 ? `（ほかに ${beyond}）` : ''}。`,
    onlyHere: 'その記事にはない',
    reasons: {
      changed: 'ページで変わった',
      former: 'ページから消えた',
      new: 'ページに加わった',
      outside: '記事の外',
      heading: '見出し',
      title: '題名の繰り返し',
      caption: '写真の説明',
      links: 'リンクだけ',
      paywall: '購読者向けの案内',
      cut: '文の終わりがない：全部ありますか',
      boilerplate: '形から見て報道ではない',
    },
    notPossible: 'このままではできません。何も変わっていません。直すところ：',
    gone: 'すでに処理済みか、一週間以上前のものです。何も変わっていません。',
    cancelled: '取り消しました。何も変わっていません。',
    done: (file) => `完了：${file}`,
    conflict: (file) =>
      `${file || 'この記事'} はその間に変更または削除されました。何も書き込んでいません。現在の内容からやり直してください。`,
    notWritten:
      '書き込めませんでした。運営者が資料フォルダーとデータフォルダー、またはデータベースを確認する必要があります（詳細はログ）。何も変わっていません。',
    writtenOnly: '書き込みました。データベースにつながり次第、回答に反映されます。',
    unknown:
      '最後の瞬間に接続が切れ、実行されたかどうかまだ分かりません。もう一度確定を押してください。実行済みなら「処理済み」と出ます。',
  },

  inbox: {
    noFeeds: 'フィードがありません。アドレスを feeds.yaml に書いてください（feeds: の下に - url: https://…）。',
    none: (feeds) => `いま提案はありません。追っているフィード：${feeds}。`,
    place: (at, of) => `提案 ${of} 件のうち ${at} 件目。見て確定するまで何も加わりません。`,
    gone: (title, status) => `「${title}」のページはなくなりました（${status}）。記事はそのまま残ります。`,
    corrected: '訂正：',
    asItWas: 'ページは記事と同じに戻ったか、別のものです。提案はありません。',
    arrived: (n) => `新しい提案が ${n} 件：/corpus inbox`,
  },

  gaps: {
    head: '資料が答えられなかった質問',
    off: 'ここでは未回答の質問を保存していません。運営者が GAPS=on で有効にできます。',
    none: '答えを待つ質問はありません。',
    asked: (times, day) => `${times} 回、最後は ${day}`,
    verdicts: { related: '近い箇所のみ', nothing: '該当なし' },
  },

  reports: {
    none: '未処理の報告はありません。',
    head: (day, at, of) => `${day} の報告（${at} / ${of}）`,
  },

  audit: {
    actions: {
      add: '追加',
      replace: '差し替え',
      remove: '削除',
      restore: '復元',
      reload: '再読込',
      decline: '見送り',
      dismiss: '未回答の質問を消去',
      resolve: '報告を解決',
    },
    line: (who, action, subject) => `**${who}**：${action}：${subject}`,
  },
}
