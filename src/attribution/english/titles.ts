// Data: what stands before a name and is no part of it ("Deputy Secretary of State Ann Roe" is Ann Roe).
// Source: AP style's capitalised titles and ranks, read off the titled names of annotated political news.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Words of titles as printed with a capital, without a full stop. "State" and "General" close titles of several words.
 */
export const TITLE_WORDS = words(`
  Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baroness Baron Count Countess Duke Duchess Prince Princess King
  Queen
  Emperor Empress Pope Cardinal Archbishop Bishop Father Sister Brother Rev Reverend Rabbi Imam Ayatollah Sheikh Pastor
  Monsignor
  President Vice Premier Prime Minister Chancellor Governor Gov Lt Lieutenant Senator Sen Sens Representative Rep Reps
  Congressman Congresswoman Councilman Councilwoman Councilor Councillor Assemblyman Assemblywoman Delegate Alderman
  Mayor Deputy
  Secretary Undersecretary Under Assistant Attorney General Gen Ambassador Amb Consul Envoy Chairman Chairwoman Chair
  Chairperson
  Speaker Leader Majority Minority Whip Director Commissioner Chief Chancellor Justice Judge Magistrate Solicitor
  Treasurer
  Comptroller Auditor Inspector Superintendent Sheriff Constable Officer Detective Sgt Sergeant Captain Capt Col Colonel
  Major Maj
  Cmdr Commander Adm Admiral Brig Brigadier Corporal Cpl Private Pvt Marshal Special Prosecutor Counsel Spokesman
  Spokeswoman
  Spokesperson Press Foreign Defense Defence Treasury Finance Interior Justice Home Trade Commerce Energy Labor
  Education Health
  State Homeland Security Housing Agriculture Transportation Coach Correspondent Reporter Editor Anchor Host Columnist
  House Senate Cabinet Democratic Republican Democrat Conservative Labour Liberal Party Former Acting Interim Incoming
  Outgoing
  Then-Sen Then-Gov Ex-President First Second Lady National Adviser Advisor CEO CFO COO Founder Co-founder Pollster
  Strategist Vice-President Vice-Premier Vice-Minister Vice-Chairman Vice-Chair Secretary-General Director-General
  Attorney-General Solicitor-General Consul-General Governor-General Lieutenant-General Major-General
  Brigadier-General Taoiseach Tánaiste
`)

/** Common nouns that stand right before a name: "former ambassador John Smith", "spokeswoman Ann Roe". */
export const ROLE_NOUNS = words(`
  spokesman spokeswoman spokesperson president premier chancellor minister ambassador envoy consul-general consul
  diplomat
  secretary senator congressman congresswoman representative governor mayor lawmaker candidate nominee hopeful contender
  rival
  adviser advisor aide strategist consultant pollster manager director chairman chairwoman chair chief head leader
  founder
  co-founder owner boss executive officer official analyst expert economist historian scholar professor scientist
  researcher
  author writer novelist reporter correspondent journalist editor columnist commentator host anchor blogger moderator
  pundit
  contributor publisher producer filmmaker actor actress singer comedian lawyer attorney prosecutor judge justice
  sheriff
  general admiral colonel commander captain sergeant detective investigator agent operative activist organizer volunteer
  delegate supporter donor surrogate ally critic opponent voter resident neighbor student teacher nurse doctor physician
  pastor priest rabbi bishop cardinal farmer worker veteran businessman businesswoman billionaire investor mogul
  developer
  wife husband son daughter brother sister father mother friend colleague coach player star legend counsel ex-president
  deputy member partner fellow speaker whip treasurer commissioner superintendent resident mother-in-law
`)

/** Documents that speak for the body that made them: in "a State Department readout" the State Department speaks. */
export const DOCUMENT_NOUNS = words(`
  readout commentary statement communique communiqué editorial release memo memorandum filing filings letter report
  reports
  website blog post tweet tweets document documents account broadcast bulletin transcript brief complaint lawsuit ad ads
  article column op-ed poll survey study analysis editorials commentaries statements
`)

/**
 * Sources that need no name; written with a capital only because a sentence starts there ("People familiar with …").
 */
export const SOURCE_NOUNS = words(`
  people officials analysts critics experts supporters opponents sources aides lawmakers voters residents investigators
  prosecutors police authorities scientists researchers doctors economists diplomats reporters journalists observers
  protesters
  activists advocates students teachers parents workers leaders members allies friends neighbors neighbours witnesses
  locals
  lawyers attorneys detectives regulators executives investors traders strategists pollsters historians scholars
  legislators
  senators congressmen governors mayors ministers spokesmen spokeswomen representatives organizers organisers
  campaigners
  defenders proponents detractors skeptics sceptics insiders colleagues relatives survivors victims farmers businesses
  companies
  studies polls surveys documents records emails court state government
`)

/** Nouns of bodies whose names go on behind them: University of Sydney, Ministry of Health. */
export const INSTITUTION_NOUNS = words(`
  university ministry department center centers centre centres institute institutes bank bureau office council board
  agency academy association federation union court house chamber college school church committee commission
  organization organisation society foundation embassy league confederation alliance party front directorate authority
  service administration corporation company fund
`)
