// Data: offices, large organisations and the words of any dispute, in English, Japanese, both Chinese, Korean, Spanish,
// French and German. A line is one group of names that mean the same, the one shown first; "_" stands for a space.
// Written for this project.

import { groupsOf } from './groups.ts'

const LIST = `
White_House Oval_Office US_administration Casa_Blanca Maison_Blanche Weißes_Haus Weisses_Haus ホワイトハウス 白宫 白宮 백악관
Pentagon Defense_Department Department_of_Defense US_Defense_Department Pentágono Pentagone ペンタゴン 国防総省 五角大楼 五角大廈
  펜타곤 국방부
State_Department Department_of_State Foggy_Bottom Departamento_de_Estado département_d'État US-Außenministerium
  国務省 国务院 國務院 국무부
Congress Capitol_Hill US_Congress lawmakers legislators Congreso Congrès Kongress 議会 米議会 国会 國會 의회 의원
Senate Senado Sénat Senat 上院 参议院 參議院 상원
House_of_Representatives Cámara_de_Representantes Chambre_des_représentants Repräsentantenhaus 下院 众议院 眾議院 하원
parliament MPs parliamentarians House_of_Commons Bundestag Knesset Duma parlamento parlement Parlament 議会 国会 议会
  議會 의회 국회
Supreme_Court top_court Corte_Suprema Tribunal_Supremo Cour_suprême Oberster_Gerichtshof 最高裁 最高法院 대법원
European_Union EU E.U. Brussels the_bloc European_Commission Unión_Europea Union_européenne Europäische_Union UE
  Bruselas Bruxelles Brüssel 欧州連合 欧盟 歐盟 유럽연합
United_Nations UN U.N. Naciones_Unidas Nations_unies Vereinte_Nationen ONU 国連 联合国 聯合國 유엔
Security_Council UN_Security_Council Consejo_de_Seguridad Conseil_de_sécurité Sicherheitsrat 安保理 安理会 安理會 안보리
NATO Atlantic_alliance OTAN 北大西洋条約機構 北约 北約 나토
World_Health_Organization World_Health_Organisation OMS Organización_Mundial_de_la_Salud
  Organisation_mondiale_de_la_santé Weltgesundheitsorganisation 世界保健機関 世卫组织 世界卫生组织 세계보건기구
International_Monetary_Fund IMF FMI IWF 国際通貨基金 国际货币基金组织 국제통화기금
World_Trade_Organization WTO OMC 世界貿易機関 世贸组织 세계무역기구
World_Bank Banco_Mundial Banque_mondiale Weltbank 世界銀行 世界银行 세계은행
International_Atomic_Energy_Agency IAEA nuclear_watchdog OIEA AIEA IAEO 国際原子力機関 国际原子能机构 국제원자력기구
International_Criminal_Court ICC Corte_Penal_Internacional Cour_pénale_internationale
  Internationaler_Strafgerichtshof 国際刑事裁判所 国际刑事法院
International_Court_of_Justice ICJ World_Court Corte_Internacional_de_Justicia Cour_internationale_de_justice
  国際司法裁判所 国际法院
ASEAN Association_of_Southeast_Asian_Nations 東南アジア諸国連合 东盟 東協 아세안
African_Union Unión_Africana Union_africaine Afrikanische_Union アフリカ連合 非洲联盟 아프리카연합
Central_Intelligence_Agency CIA Langley 中央情報局 中央情报局
Federal_Bureau_of_Investigation FBI 連邦捜査局 联邦调查局
Federal_Reserve US_central_bank Reserva_Federal Réserve_fédérale 連邦準備制度理事会 FRB 美联储 聯準會 연준
Red_Cross Cruz_Roja Croix-Rouge Rotes_Kreuz 赤十字 红十字会 紅十字會 적십자
president head_of_state presidente presidenta président présidente Präsident Präsidentin 大統領 总统 總統 대통령
prime_minister PM premier primer_ministro primera_ministra premier_ministre Premierminister Premierministerin
  Ministerpräsident 首相 総理 总理 總理 총리
vice_president vicepresidente vice-président Vizepräsident 副大統領 副总统 副總統 부통령
chancellor canciller chancelier Kanzler Kanzlerin Bundeskanzler
foreign_minister foreign_secretary minister_of_foreign_affairs top_diplomat ministro_de_Exteriores
  ministra_de_Exteriores ministre_des_Affaires_étrangères Außenminister Außenministerin 外相 外務大臣 外长 外長 외무장관 외교장관
foreign_ministry foreign_office ministry_of_foreign_affairs Ministerio_de_Exteriores
  ministère_des_Affaires_étrangères Außenministerium 外務省 外交部 외교부 외무성
defence_minister defense_minister defence_secretary defense_secretary ministro_de_Defensa ministre_de_la_Défense
  Verteidigungsminister 国防相 防衛相 国防部长 國防部長 국방장관
finance_minister chancellor_of_the_exchequer treasury_secretary ministro_de_Finanzas ministre_des_Finances
  Finanzminister 財務相 财政部长 財政部長 재무장관
ambassador envoy embajador embajadora ambassadeur ambassadrice Botschafter Botschafterin 大使 대사
consul consul-general consul_general cónsul Konsul Konsulin Generalkonsul 領事 総領事 领事 总领事 總領事 영사 총영사
consulate consulate-general consulado consulat Konsulat 領事館 総領事館 领事馆 总领馆 영사관
secretary_general secretary-general secretario_general secrétaire_général Generalsekretär 事務総長 秘书长 秘書長 사무총장
lawyer attorney abogado abogada avocat avocate Anwalt Anwältin Rechtsanwalt 弁護士 律师 律師 변호사
scientist researcher científico científica scientifique Wissenschaftler Forscher 科学者 研究者 科学家 研究人员 과학자 연구원
doctor physician médico médecin Arzt Ärztin 医師 医者 医生 醫生 의사
embassy embajada ambassade Botschaft 大使館 大使馆 대사관
spokesperson spokesman spokeswoman portavoz porte-parole Sprecher Sprecherin 報道官 スポークスマン 发言人 發言人 대변인
king monarch rey roi König 国王 國王 국왕
queen reina reine Königin 女王 여왕
pope pontiff papa pape Papst 教皇 ローマ法王 교황
mayor alcalde alcaldesa maire Bürgermeister 市長 市长 시장
governor gobernador gouverneur Gouverneur 知事 州长 州長 주지사
senator senador sénateur 上院議員 参议员 參議員 상원의원
minister ministro ministra ministre Minister Ministerin 大臣 部长 部長 장관
government authorities gobierno gouvernement Regierung 政府 정부
opposition oposición Opposition 野党 反対派 反对派 反對派 야당
leader líder dirigeant dirigeante Führer Anführer 指導者 领导人 領導人 지도자
official officials funcionario responsable Beamter 当局者 高官 官员 官員 당국자
army military troops soldiers armed_forces ejército militares tropas armée militaires soldats Armee Militär
  Soldaten Truppen 軍隊 军队 兵士 군대 군인
navy armada marine Marine 海軍 海军 해군
police cops policía police Polizei 警察 경찰
court tribunal corte Gericht 裁判所 法院 법원
judge juez jueza juge Richter Richterin 裁判官 判事 法官 판사
prosecutor procureur Staatsanwalt 検察官 检察官 檢察官 검사
journalist reporter correspondent periodista journaliste Journalist Journalistin 記者 ジャーナリスト 记者 기자
state_media state-run_media government-run_press official_media medios_estatales médias_d'État Staatsmedien
  国営メディア 官媒 官方媒体 官方媒體 관영매체
company firm business empresa entreprise société Unternehmen Firma 企業 会社 公司 企业 회사 기업
doctor physician médico médecin Arzt 医師 医生 醫生 의사
war guerra guerre Krieg 戦争 战争 戰爭 전쟁
peace paz paix Frieden 平和 和平 평화
ceasefire truce cease-fire alto_el_fuego cessez-le-feu Waffenstillstand 停戦 停火 휴전
attack strike assault ataque attaque Angriff 攻撃 攻击 攻擊 공격
missile rocket misil Rakete ミサイル 导弹 導彈 미사일
nuclear atomic nuclear nucléaire nuklear atomar
sanctions sanciones Sanktionen 制裁 제재
tariffs aranceles droits_de_douane Zölle 関税 关税 關稅 관세
trade comercio commerce Handel 貿易 贸易 무역
economy economía économie Wirtschaft 経済 经济 經濟 경제
talks negotiations negociaciones conversaciones négociations pourparlers Verhandlungen Gespräche 交渉 協議 谈判 談判 협상
agreement deal accord pact acuerdo Abkommen Vereinbarung 合意 協定 协议 協議 합의 협정
treaty tratado traité Vertrag 条約 条约 條約 조약
election vote elecciones élection élections Wahl Wahlen 選挙 选举 選舉 선거
protest demonstration rally protesta manifestación manifestation Proteste Demonstration 抗議 デモ 抗议 시위
arrest detain detained arrested detención detenido arrestation arrêté verhaftet festgenommen 逮捕 拘束 拘留 逮捕 체포
prison jail cárcel prisión prison Gefängnis 刑務所 监狱 監獄 감옥
killed dead deaths died muertos murió morts tué tot getötet Tote 死亡 死者 사망
wounded injured heridos blessés verletzt 負傷 受伤 受傷 부상
refugee refugees refugiados réfugiés Flüchtlinge 難民 难民 난민
border frontera frontière Grenze 国境 边境 邊境 국경
law legislation ley loi Gesetz 法律 법률
threat threaten amenaza menace Drohung Bedrohung 脅威 威胁 威脅 위협
apology apologise apologize disculpa excuses Entschuldigung 謝罪 道歉 사과
resign step_down quit dimitir dimisión démissionner démission zurücktreten Rücktritt 辞任 辞职 辭職 사임
accuse blame acusar acusó accuser beschuldigen 非難 指责 指責 비난
deny denied negar negó nier démentir bestreiten dementieren 否定 否认 否認 부인
warn warning advertir advirtió avertir mise_en_garde warnen Warnung 警告 경고
demand exigir exigió exiger fordern Forderung 要求 요구
support apoyo apoyar soutien soutenir Unterstützung unterstützen 支持 지지
criticise criticize criticar critiquer kritisieren Kritik 批判 批评 批評 비판
ban prohibición prohibir interdiction interdire Verbot verbieten 禁止 금지
hospital hospital hôpital Krankenhaus 病院 医院 醫院 병원
vaccine vacuna vaccin Impfstoff ワクチン 疫苗 백신
money dinero argent Geld
oil petroleum petróleo pétrole Öl 石油 석유
ship vessel barco navire Schiff 船只 船隻
island isla île Insel
`

/** Groups of names that mean the same in any dispute. */
export const BODIES: readonly (readonly string[])[] = groupsOf(LIST)
