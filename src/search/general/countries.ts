// Data: countries by their ISO 3166 code, with what stands for them in reporting: who comes from there, the capital,
// the seat of its government. Their names in eight languages are Node's own (Unicode CLDR, by Intl.DisplayNames).
// Facts of common knowledge, written for this project.

import { groupsOf } from './groups.ts'

const LIST = `
AF Afghan Kabul カブール 喀布尔 喀布爾 카불
AL Albanian Tirana
DZ Algerian Algiers argelino argelina algérien algérienne algerisch Argel Alger Algier 阿尔及尔
AD Andorran
AO Angolan Luanda
AR Argentine Argentinian Argentinean Buenos_Aires Casa_Rosada argentino argentina argentin argentinisch ブエノスアイレス
  布宜诺斯艾利斯
AM Armenian Yerevan armenio arménien armenisch エレバン 埃里温
AU Australian Aussie Canberra australiano australiana australien australienne australisch キャンベラ 堪培拉 坎培拉 캔버라 豪州
  澳洲 호주
AT Austrian Vienna austriaco autrichien österreichisch Viena Vienne Wien ウィーン 维也纳 維也納
AZ Azerbaijani Azeri Baku azerbaiyano azerbaïdjanais バクー 巴库
BH Bahraini Manama
BD Bangladeshi Dhaka ダッカ 达卡
BY Belarusian Belarussian Belorussia Minsk bielorruso bielorrusa biélorusse belarussisch weißrussisch
  Bielorrusia Weißrussland ミンスク 明斯克 민스크
BE Belgian belga belge belgisch
BZ Belizean
BJ Beninese
BT Bhutanese Thimphu
BO Bolivian La_Paz boliviano
BA Bosnian Bosnia Sarajevo bosnio bosniaque bosnisch 波黑 波士尼亞
BW Botswanan
BR Brazilian Brasília Brasilia Planalto brasileño brasileña brésilien brésilienne brasilianisch ブラジリア 巴西利亚 브라질리아
BN Bruneian
BG Bulgarian Sofia búlgaro bulgare bulgarisch
BF Burkinabe Burkina
BI Burundian
KH Cambodian Khmer Phnom_Penh camboyano cambodgien kambodschanisch プノンペン 金边 金邊 프놈펜
CM Cameroonian
CA Canadian Ottawa canadiense canadien canadienne kanadisch オタワ 渥太华 渥太華 오타와 加国
CF Central_African
TD Chadian N'Djamena
CL Chilean Santiago chileno chilien chilenisch
CN Chinese Beijing Peking PRC People's_Republic_of_China Chinese_government mainland_China Zhongnanhai Pekín
  Pékin chino china chinois chinoise chinesisch 北京 中国政府 中國政府 中方 베이징 북경 중국정부
CO Colombian Bogotá Bogota colombiano colombien kolumbianisch 波哥大
KM Comoran
CG Congolese Brazzaville
CD DR_Congo DRC Kinshasa
CR Costa_Rican
HR Croatian Zagreb croata croate kroatisch
CU Cuban Havana cubano cubain kubanisch La_Habana ハバナ 哈瓦那 아바나
CY Cypriot Nicosia
CZ Czech Prague Czech_Republic checo tchèque tschechisch Praga Prag プラハ 布拉格 프라하
DK Danish Copenhagen danés danois dänisch Copenhague Kopenhagen コペンハーゲン 哥本哈根 코펜하겐
DJ Djiboutian
DO Dominican
EC Ecuadorian Ecuadorean Quito ecuatoriano équatorien ecuadorianisch
EG Egyptian Cairo egipcio égyptien ägyptisch El_Cairo Le_Caire Kairo カイロ 开罗 開羅 카이로
SV Salvadoran
ER Eritrean Asmara
EE Estonian Tallinn estonio estonien estnisch
ET Ethiopian Addis_Ababa etíope éthiopien äthiopisch アディスアベバ 亚的斯亚贝巴
FJ Fijian
FI Finnish Helsinki finlandés finlandais finnisch ヘルシンキ 赫尔辛基 헬싱키
FR French Paris Elysée Élysée Elysee Quai_d'Orsay francés francesa français française französisch パリ 巴黎 파리 法方 법국
GA Gabonese Libreville
GM Gambian
GE Georgian Tbilisi georgiano géorgien georgisch トビリシ 第比利斯
DE German Berlin alemán alemana allemand allemande deutsch ベルリン 柏林 베를린 德方 獨逸
GH Ghanaian Accra
GR Greek Athens griego grec griechisch Atenas Athènes Athen アテネ 雅典 아테네
GT Guatemalan
GN Guinean Conakry
GY Guyanese
HT Haitian Port-au-Prince haitiano haïtien
HN Honduran Tegucigalpa
HK Hongkonger Hong_Konger hongkonés hongkongais 홍콩
HU Hungarian Budapest húngaro hongrois ungarisch ブダペスト 布达佩斯 부다페스트
IS Icelandic Reykjavik
IN Indian New_Delhi Delhi indio india indien indienne indisch ニューデリー 新德里 뉴델리 印方
ID Indonesian Jakarta indonesio indonésien indonesisch Yakarta ジャカルタ 雅加达 雅加達 자카르타
IR Iranian Tehran Teheran Persian iraní iranien iranienne iranisch Teherán Téhéran テヘラン 德黑兰 德黑蘭 테헤란
IQ Iraqi Baghdad iraquí irakí irakien irakisch Bagdad バグダッド 巴格达 巴格達 바그다드
IE Irish Dublin irlandés irlandais irisch ダブリン 都柏林 더블린
IL Israeli Jerusalem israelí israélien israélienne israelisch Jerusalén エルサレム 耶路撒冷 예루살렘 以方
IT Italian Rome italiano italiana italien italienne italienisch Roma Rom ローマ 罗马 羅馬 로마
CI Ivorian Ivory_Coast Abidjan
JM Jamaican Kingston
JP Japanese Tokyo Nippon Japanese_government Tokio japonés japonesa japonais japonaise japanisch 東京 东京 日本政府 日方
  도쿄 동경 일본정부
JO Jordanian Amman jordano jordanien jordanisch アンマン 安曼
KZ Kazakh Astana kazajo kazakh kasachisch アスタナ
KE Kenyan Nairobi keniano kényan kenianisch ナイロビ 内罗毕 나이로비
KP North_Korean DPRK Pyongyang the_North Norcorea norcoreano nord-coréen nordkoreanisch Pionyang 平壌 平壤 평양
  조선민주주의인민공화국 北朝
KR South_Korean ROK Seoul Blue_House Surcorea surcoreano sud-coréen südkoreanisch Seúl Séoul ソウル 首尔 首爾 서울 韩方
XK Kosovar Pristina
KW Kuwaiti
KG Kyrgyz Bishkek
LA Lao Laotian Vientiane
LV Latvian Riga letón letton lettisch
LB Lebanese Beirut libanés libanais libanesisch Beyrouth ベイルート 贝鲁特 貝魯特 베이루트
LR Liberian Monrovia
LY Libyan Tripoli libio libyen libysch トリポリ 的黎波里
LT Lithuanian Vilnius lituano lituanien litauisch ビリニュス 维尔纽斯
LU Luxembourgish
MO Macanese
MK Macedonian Skopje
MG Malagasy Antananarivo
MW Malawian
MY Malaysian Kuala_Lumpur Putrajaya malasio malaisien malaysisch クアラルンプール 吉隆坡 쿠알라룸푸르
MV Maldivian
ML Malian Bamako
MT Maltese Valletta
MR Mauritanian
MX Mexican Mexico_City mexicano mexicana mexicain mexikanisch 墨西哥城
MD Moldovan Chisinau moldavo moldave moldauisch
MN Mongolian Ulaanbaatar Ulan_Bator
ME Montenegrin Podgorica
MA Moroccan Rabat marroquí marocain marokkanisch ラバト 拉巴特
MZ Mozambican Maputo
MM Burmese Burma Naypyidaw Naypyitaw Rangoon Yangon birmano birman birmanisch ミャンマー 缅甸 緬甸 내피도
NA Namibian
NP Nepali Nepalese Kathmandu nepalí népalais カトマンズ 加德满都
NL Dutch Holland The_Hague neerlandés holandés néerlandais niederländisch holländisch La_Haya La_Haye Den_Haag
  アムステルダム オランダ 荷兰 荷蘭 네덜란드
NZ New_Zealander Kiwi Wellington neozelandés néo-zélandais neuseeländisch ウェリントン 惠灵顿
NI Nicaraguan Managua nicaragüense
NE Nigerien Niamey
NG Nigerian Abuja nigeriano nigérian nigerianisch アブジャ 阿布贾
NO Norwegian Oslo noruego norvégien norwegisch オスロ 奥斯陆 오슬로
OM Omani Muscat
PK Pakistani Islamabad Rawalpindi pakistaní pakistanais pakistanisch イスラマバード 伊斯兰堡 이슬라마바드 巴方
PS Palestinian Ramallah Palestine palestino palestina palestinien palästinensisch Palestina Palästina パレスチナ 巴勒斯坦
  팔레스타인
PA Panamanian
PG Papua_New_Guinean Port_Moresby
PY Paraguayan Asunción
PE Peruvian Lima peruano péruvien peruanisch
PH Filipino Philippine Manila Malacañang filipino filipina philippin philippinisch マニラ 马尼拉 馬尼拉 마닐라
PL Polish Warsaw polaco polaca polonais polnisch Varsovia Varsovie Warschau ワルシャワ 华沙 華沙 바르샤바
PT Portuguese Lisbon portugués portugais portugiesisch Lisboa Lisbonne Lissabon リスボン 里斯本
QA Qatari Doha catarí qatarien katarisch Katar ドーハ 多哈 도하
RO Romanian Bucharest rumano roumain rumänisch Bucarest Bukarest ブカレスト 布加勒斯特
RU Russian Moscow Kremlin Moscú Moscou Moskau ruso rusa russe russisch モスクワ クレムリン 莫斯科 克里姆林宫 克里姆林宮 모스크바 크렘린 俄方 俄国
  俄國
RW Rwandan Kigali
SA Saudi Riyadh saudí saoudien saudisch Riad リヤド 利雅得 리야드 沙特 沙烏地 사우디
SN Senegalese Dakar
RS Serbian Belgrade serbio serbe serbisch Belgrado Belgrad ベオグラード 贝尔格莱德
SL Sierra_Leonean Freetown
SG Singaporean singapurense singapourien singapurisch 星洲
SK Slovak Bratislava eslovaco slovaque slowakisch
SI Slovenian Slovene Ljubljana esloveno slovène slowenisch
SO Somali Mogadishu somalí somalien somalisch モガディシュ 摩加迪沙
ZA South_African Pretoria sudafricano sud-africain südafrikanisch プレトリア 比勒陀利亚
SS South_Sudanese Juba
ES Spanish Spaniard Madrid Moncloa español española espagnol espagnole spanisch マドリード 马德里 馬德里 마드리드
LK Sri_Lankan Colombo コロンボ 科伦坡
SD Sudanese Khartoum sudanés soudanais sudanesisch Jartum ハルツーム 喀土穆
SE Swedish Swede Stockholm sueco suédois schwedisch Estocolmo ストックホルム 斯德哥尔摩 스톡홀름
CH Swiss Bern Berne suizo suisse schweizerisch Berna ベルン 伯尔尼
SY Syrian Damascus sirio syrien syrisch Damasco Damas Damaskus ダマスカス 大马士革 大馬士革 다마스쿠스
TW Taiwanese Taipei ROC Formosa taiwanés taïwanais taiwanisch Taipéi 台湾 台灣 臺灣 台北 臺北 台方 대만 타이베이
TJ Tajik Dushanbe
TZ Tanzanian Dodoma
TH Thai Bangkok tailandés thaïlandais thailändisch バンコク 曼谷 방콕 泰方
TL Timorese Dili
TG Togolese Lomé
TN Tunisian Tunis
TR Turkish Ankara Turkey turco turc türkisch アンカラ 安卡拉 앙카라 터키
TM Turkmen Ashgabat
UG Ugandan Kampala
UA Ukrainian Kyiv Kiev Ukranian ucraniano ucraniana ukrainien ukrainienne ukrainisch Kiew キーウ キエフ 基辅 基輔 키이우 乌方
AE Emirati UAE Abu_Dhabi Dubai Emirates emiratí émirati EAU アブダビ 阿布扎比 阿联酋 아부다비
GB British Briton Britain UK U.K. England London Downing_Street No_10 Number_10 Whitehall Westminster
  Gran_Bretaña Inglaterra Grande-Bretagne Angleterre Großbritannien England británico británica britannique
  britisch Londres ロンドン 伦敦 倫敦 런던 英国 英國 英方 영국
US American US U.S. USA America United_States_of_America Washington Washington_DC Washington_D.C. Uncle_Sam
  EE.UU. EEUU Estados_Unidos États-Unis USA estadounidense américain américaine amerikanisch ワシントン アメリカ 米国 合衆国
  米政府 米側 华盛顿 華盛頓 华府 華府 美国 美國 美方 미국 워싱턴
UY Uruguayan Montevideo
UZ Uzbek Tashkent
VU Vanuatuan
VA Vatican Holy_See Vaticano Vatikan バチカン 梵蒂冈 梵蒂岡 바티칸
VE Venezuelan Caracas Miraflores venezolano vénézuélien venezolanisch カラカス 加拉加斯
VN Vietnamese Hanoi vietnamita vietnamien vietnamesisch Hanói Hanoï ハノイ 하노이 越南
YE Yemeni Sanaa yemení yéménite jemenitisch サヌア 萨那
ZM Zambian Lusaka
ZW Zimbabwean Harare
`

/** ISO 3166 codes with the other names that mean the country; "_" stands for a space within a name. */
export const COUNTRIES: ReadonlyArray<readonly [code: string, names: readonly string[]]> = groupsOf(LIST).map(
  ([code = '', ...names]) => [code, names],
)
