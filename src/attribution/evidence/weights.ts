// Made by `npm run train`; not edited by hand. Names of evidence as in features.ts, their weight as log-odds, and after
// it in how many annotated mentions it was seen.

/** Log-odds from which a mention is a credit. */
export const BOUND = 0

export const WEIGHTS: Readonly<Record<string, number>> = {
  '+1 "added"': 0.05, // 3
  '+1 "affiliate"': -1.04, // 8
  '+1 "after"': 0.23, // 6
  '+1 "agency"': 0.77, // 16
  '+1 "also"': 0.26, // 9
  '+1 "analysis"': 0.4, // 7
  '+1 "and"': 0.03, // 39
  '+1 "announced"': -0.33, // 3
  '+1 "article"': -0.72, // 4
  '+1 "as"': 0.32, // 5
  '+1 "at"': 0.03, // 5
  '+1 "average"': 0.26, // 5
  '+1 "by"': 0.1, // 3
  '+1 "called"': 0.19, // 3
  '+1 "cited"': -0.3, // 3
  '+1 "columnist"': 0.26, // 3
  '+1 "contributor"': -0.33, // 6
  '+1 "debate"': -0.32, // 8
  '+1 "earlier"': -0.18, // 5
  '+1 "editor"': -0.53, // 4
  '+1 "editorial"': -0.3, // 6
  '+1 "for"': -0.2, // 4
  '+1 "found"': -0.35, // 8
  '+1 "had"': -0.05, // 3
  '+1 "has"': -0.18, // 20
  '+1 "he"': 0.2, // 20
  '+1 "host"': 0.22, // 8
  '+1 "in"': -0.19, // 33
  '+1 "interview"': -0.07, // 12
  '+1 "interviewed"': 0.47, // 3
  '+1 "is"': -0.39, // 12
  '+1 "it"': 0.07, // 7
  '+1 "moderator"': -0.19, // 5
  '+1 "national"': 0.23, // 3
  '+1 "news"': 0.42, // 14
  '+1 "newspaper"': 0.52, // 11
  '+1 "noted"': 0.11, // 5
  '+1 "of"': -0.18, // 7
  '+1 "on"': 0.33, // 42
  '+1 "opinion"': -0.14, // 3
  '+1 "poll"': 0.72, // 31
  '+1 "polling"': 0.27, // 5
  '+1 "programming"': -0.07, // 3
  '+1 "quoted"': 0.22, // 11
  '+1 "radio"': 0.29, // 7
  '+1 "report"': -0.4, // 6
  '+1 "reported"': 0.37, // 97
  '+1 "reporter"': -0.42, // 8
  '+1 "reporting"': -0.05, // 3
  '+1 "reports"': 0.49, // 18
  '+1 "request"': -0.44, // 3
  '+1 "said"': -0.06, // 50
  '+1 "says"': -0.14, // 5
  '+1 "she"': 0.05, // 5
  '+1 "show"': 0.2, // 5
  '+1 "study"': 0.15, // 3
  '+1 "survey"': -0.03, // 10
  '+1 "tally"': 0.08, // 10
  '+1 "television"': -0.44, // 6
  '+1 "that"': 0.52, // 132
  '+1 "the"': 0.29, // 11
  '+1 "then"': 0.03, // 3
  '+1 "to"': -0.29, // 10
  '+1 "was"': 0.27, // 7
  '+1 "website"': 0.15, // 4
  '+1 "weekly"': 0.04, // 3
  '+1 "will"': -0.44, // 4
  '+1 "would"': -0.01, // 3
  '+1 "wrote"': 0.22, // 4
  '+1 ,': 0.17, // 191
  '+1 -': 0.55, // 54
  '+1 .': -0.57, // 480
  '+1 :': 0.18, // 33
  '+1 adverb': -0.03, // 32
  '+1 and': 0.06, // 40
  '+1 appeared': 0.47, // 3
  '+1 auxiliary': -0.12, // 36
  '+1 be': -0.16, // 21
  '+1 by': 0.1, // 3
  '+1 called': 0.19, // 3
  '+1 claims': -0.28, // 29
  '+1 closing': 0.29, // 11
  '+1 day': 0.5, // 33
  '+1 determiner': 0.14, // 17
  '+1 end': -0.07, // 10
  '+1 gerund': -0.03, // 10
  '+1 his': 0.02, // 3
  '+1 interview': -0.07, // 12
  '+1 name': -0.32, // 157
  '+1 number': 0.32, // 3
  '+1 of': -0.18, // 7
  '+1 on': 0.33, // 42
  '+1 outlet': -0.17, // 45
  '+1 past': 0.2, // 17
  '+1 poll': -0.3, // 81
  '+1 possessive': -0.15, // 9
  '+1 preposition': -0.84, // 50
  '+1 pronoun': 0.31, // 33
  '+1 quotation': 0.21, // 15
  '+1 reported': 0.02, // 16
  '+1 reporter': -0.23, // 22
  '+1 said': -0.17, // 192
  '+1 saying': -0.03, // 4
  '+1 that': 0.52, // 132
  '+1 to': -0.29, // 10
  '+1 verb': -0.48, // 12
  '+1 while': 0.17, // 21
  '+1 word': -0.74, // 206
  '+1+2 , adverb': 0.15, // 7
  '+1+2 , and': 0.38, // 12
  '+1+2 , be': -0.02, // 4
  '+1+2 , determiner': -0.75, // 17
  '+1+2 , gerund': 0.19, // 9
  '+1+2 , name': 0.15, // 35
  '+1+2 , outlet': -0.06, // 16
  '+1+2 , past': 0.07, // 4
  '+1+2 , possessive': 0.32, // 3
  '+1+2 , preposition': 0.03, // 9
  '+1+2 , pronoun': 0.05, // 5
  '+1+2 , quotation': 0.02, // 5
  '+1+2 , said': -0.19, // 5
  '+1+2 , saying': 0.28, // 7
  '+1+2 , while': -0.27, // 11
  '+1+2 , who': -0.69, // 19
  '+1+2 , word': 0.03, // 8
  '+1+2 - name': -0.03, // 15
  '+1+2 - outlet': 0.28, // 27
  '+1+2 - word': -0.12, // 4
  '+1+2 . -': -0.48, // 67
  '+1+2 . .': -0.02, // 5
  '+1+2 . closing': 0.11, // 11
  '+1+2 . determiner': -0.11, // 16
  '+1+2 . end': -0.22, // 338
  '+1+2 . name': -0.07, // 21
  '+1+2 . outlet': 0.08, // 7
  '+1+2 . preposition': -0.01, // 3
  '+1+2 . said': 0.41, // 3
  '+1+2 : end': 0.1, // 3
  '+1+2 : quotation': 0.27, // 27
  '+1+2 adverb past': -0.07, // 3
  '+1+2 adverb said': -0.21, // 8
  '+1+2 adverb verb': 0.19, // 4
  '+1+2 and determiner': -0.21, // 4
  '+1+2 and name': 0.31, // 3
  '+1+2 and outlet': -0.01, // 16
  '+1+2 and word': 0.22, // 7
  '+1+2 auxiliary adverb': -0.57, // 7
  '+1+2 auxiliary be': 0.23, // 4
  '+1+2 auxiliary past': 0.24, // 5
  '+1+2 auxiliary reported': 0.42, // 4
  '+1+2 auxiliary word': 0.06, // 3
  '+1+2 be adverb': 0.51, // 3
  '+1+2 be determiner': -0.16, // 3
  '+1+2 be past': -0.13, // 5
  '+1+2 be word': -0.24, // 5
  '+1+2 claims .': 0.25, // 11
  '+1+2 claims preposition': -0.29, // 3
  '+1+2 claims that': 0.25, // 8
  '+1+2 closing end': 0.29, // 11
  '+1+2 day ,': 0.26, // 8
  '+1+2 day .': 0.13, // 10
  '+1+2 day that': 0.07, // 8
  '+1+2 determiner name': 0.03, // 4
  '+1+2 determiner word': 0.08, // 10
  '+1+2 end end': -0.07, // 10
  '+1+2 gerund poll': 0.04, // 3
  '+1+2 interview that': 0.12, // 3
  '+1+2 name ,': -0.12, // 4
  '+1+2 name .': -0.28, // 11
  '+1+2 name :': -0.35, // 3
  '+1+2 name auxiliary': 0.25, // 5
  '+1+2 name name': 0.41, // 79
  '+1+2 name number': -0.11, // 3
  '+1+2 name of': 0.05, // 3
  '+1+2 name poll': -0.27, // 3
  '+1+2 name possessive': -0.25, // 3
  '+1+2 name preposition': 0.21, // 5
  '+1+2 name said': 0.39, // 3
  '+1+2 name word': -0.3, // 19
  '+1+2 of determiner': -0.05, // 3
  '+1+2 on day': -0.11, // 39
  '+1+2 outlet ,': 0.09, // 7
  '+1+2 outlet .': 0.17, // 11
  '+1+2 outlet :': -0.08, // 6
  '+1+2 outlet that': 0.1, // 9
  '+1+2 outlet word': 0.04, // 3
  '+1+2 past determiner': 0.22, // 3
  '+1+2 past word': 0.34, // 6
  '+1+2 poll ,': 0.16, // 7
  '+1+2 poll .': 0.09, // 10
  '+1+2 poll day': 0.17, // 6
  '+1+2 poll of': 0.11, // 13
  '+1+2 poll past': -0.22, // 7
  '+1+2 poll preposition': -0.23, // 4
  '+1+2 poll reported': -0.13, // 10
  '+1+2 poll said': 0.1, // 3
  '+1+2 poll that': -0.13, // 3
  '+1+2 poll word': -0.24, // 6
  '+1+2 possessive name': -0.01, // 4
  '+1+2 possessive word': -0.17, // 3
  '+1+2 preposition day': -0.36, // 6
  '+1+2 preposition determiner': 0.28, // 18
  '+1+2 preposition name': -0.53, // 9
  '+1+2 preposition number': 0.01, // 6
  '+1+2 preposition word': 0.16, // 6
  '+1+2 pronoun auxiliary': 0.1, // 14
  '+1+2 pronoun be': 0.08, // 8
  '+1+2 pronoun past': 0.03, // 3
  '+1+2 pronoun verb': 0.02, // 5
  '+1+2 quotation end': 0.14, // 5
  '+1+2 quotation on': 0.04, // 3
  '+1+2 reported .': 0.13, // 3
  '+1+2 reported that': -0.06, // 4
  '+1+2 reported word': -0.33, // 4
  '+1+2 reporter ,': 0.3, // 6
  '+1+2 reporter name': -0.22, // 9
  '+1+2 said ,': 0.22, // 19
  '+1+2 said .': 0.55, // 68
  '+1+2 said day': 0.09, // 10
  '+1+2 said determiner': 0.02, // 18
  '+1+2 said name': 0.16, // 10
  '+1+2 said on': 0.14, // 12
  '+1+2 said preposition': -0.05, // 9
  '+1+2 said pronoun': -0.54, // 4
  '+1+2 said that': -0.1, // 23
  '+1+2 said word': 0.18, // 5
  '+1+2 that determiner': -0.12, // 34
  '+1+2 that name': 0.16, // 15
  '+1+2 that possessive': 0.1, // 11
  '+1+2 that preposition': 0.06, // 5
  '+1+2 that pronoun': 0.43, // 43
  '+1+2 that quotation': 0.04, // 3
  '+1+2 that word': 0.06, // 7
  '+1+2 to word': -0.23, // 6
  '+1+2 verb determiner': -0.02, // 3
  '+1+2 while determiner': 0.25, // 7
  '+1+2 while name': -0.1, // 3
  '+1+2 while pronoun': -0.12, // 4
  '+1+2 word ,': -0.12, // 18
  '+1+2 word -': -0.07, // 3
  '+1+2 word .': 0.06, // 22
  '+1+2 word :': 0.03, // 3
  '+1+2 word and': -0.28, // 3
  '+1+2 word auxiliary': -0.21, // 3
  '+1+2 word be': 0.01, // 4
  '+1+2 word name': -0.48, // 16
  '+1+2 word on': -0.02, // 8
  '+1+2 word outlet': -0.71, // 8
  '+1+2 word past': -0.2, // 3
  '+1+2 word poll': -0.03, // 11
  '+1+2 word preposition': 0.43, // 15
  '+1+2 word quotation': -0.23, // 3
  '+1+2 word said': 0.06, // 5
  '+1+2 word statement': 0.04, // 3
  '+1+2 word verb': -0.16, // 4
  '+1+2 word while': 0.07, // 5
  '+1+2 word word': 0.31, // 50
  '+1+2+3 , determiner name': -0.51, // 5
  '+1+2+3 , determiner word': 0.31, // 10
  '+1+2+3 , gerund determiner': 0.07, // 3
  '+1+2+3 , gerund word': 0.22, // 3
  '+1+2+3 , name name': -0.29, // 11
  '+1+2+3 , name said': -0.04, // 11
  '+1+2+3 , name word': 0.17, // 4
  '+1+2+3 , outlet .': -0.16, // 5
  '+1+2+3 , outlet and': -0.2, // 6
  '+1+2+3 , possessive word': 0.32, // 3
  '+1+2+3 , preposition word': 0.08, // 3
  '+1+2+3 , quotation end': 0.04, // 4
  '+1+2+3 , saying word': 0.28, // 3
  '+1+2+3 , who auxiliary': -0.25, // 3
  '+1+2+3 , who past': -0.08, // 4
  '+1+2+3 - name poll': 0.57, // 9
  '+1+2+3 - outlet poll': 0.13, // 18
  '+1+2+3 - outlet word': -0.06, // 4
  '+1+2+3 . - determiner': -0.2, // 19
  '+1+2+3 . - name': -0.14, // 36
  '+1+2+3 . - possessive': -0.08, // 9
  '+1+2+3 . . end': -0.02, // 4
  '+1+2+3 . closing end': 0.11, // 11
  '+1+2+3 . determiner name': -0.01, // 3
  '+1+2+3 . determiner word': -0.08, // 10
  '+1+2+3 . end end': -0.22, // 338
  '+1+2+3 . name name': -0.04, // 6
  '+1+2+3 . name word': -0.02, // 3
  '+1+2+3 . outlet .': 0.08, // 7
  '+1+2+3 : end end': 0.1, // 3
  '+1+2+3 : quotation end': 0.26, // 26
  '+1+2+3 and outlet ,': -0.18, // 4
  '+1+2+3 and outlet .': -0.24, // 6
  '+1+2+3 and word word': 0.34, // 5
  '+1+2+3 auxiliary past determiner': 0.34, // 3
  '+1+2+3 be word to': -0.24, // 5
  '+1+2+3 claims . end': 0.25, // 11
  '+1+2+3 claims that determiner': 0.13, // 4
  '+1+2+3 claims that name': 0.12, // 4
  '+1+2+3 closing end end': 0.29, // 11
  '+1+2+3 day , name': 0.08, // 3
  '+1+2+3 day . end': 0.12, // 9
  '+1+2+3 day that determiner': 0.05, // 3
  '+1+2+3 determiner name be': 0.03, // 3
  '+1+2+3 determiner word word': 0.05, // 4
  '+1+2+3 end end end': -0.07, // 10
  '+1+2+3 name . end': -0.21, // 9
  '+1+2+3 name name ,': 0.02, // 9
  '+1+2+3 name name .': 0.08, // 9
  '+1+2+3 name name :': 0.14, // 6
  '+1+2+3 name name adverb': -0.03, // 3
  '+1+2+3 name name and': 0.18, // 4
  '+1+2+3 name name name': -0.41, // 14
  '+1+2+3 name name past': 0.17, // 3
  '+1+2+3 name name preposition': 0.02, // 6
  '+1+2+3 name name said': 0.39, // 8
  '+1+2+3 name word .': -0.1, // 4
  '+1+2+3 name word word': -0.12, // 3
  '+1+2+3 on day ,': -0.28, // 5
  '+1+2+3 on day .': -0.14, // 9
  '+1+2+3 on day :': 0.02, // 3
  '+1+2+3 on day bracket': 0.02, // 3
  '+1+2+3 on day number': -0.08, // 3
  '+1+2+3 on day that': 0.02, // 7
  '+1+2+3 outlet , name': 0.07, // 3
  '+1+2+3 outlet . end': 0.17, // 11
  '+1+2+3 outlet : quotation': -0.08, // 6
  '+1+2+3 outlet that pronoun': 0.05, // 4
  '+1+2+3 outlet word .': 0.04, // 3
  '+1+2+3 poll . end': 0.09, // 10
  '+1+2+3 poll of name': -0.1, // 4
  '+1+2+3 poll of word': 0.02, // 5
  '+1+2+3 poll past day': -0.11, // 4
  '+1+2+3 poll reported name': -0.09, // 3
  '+1+2+3 possessive name name': -0.01, // 4
  '+1+2+3 possessive word word': -0.17, // 3
  '+1+2+3 preposition determiner interview': 0.08, // 6
  '+1+2+3 preposition determiner word': 0.3, // 6
  '+1+2+3 preposition name .': 0.04, // 4
  '+1+2+3 pronoun auxiliary word': 0.03, // 4
  '+1+2+3 pronoun verb determiner': 0.01, // 3
  '+1+2+3 quotation end end': 0.14, // 5
  '+1+2+3 quotation on day': 0.04, // 3
  '+1+2+3 reported . end': 0.13, // 3
  '+1+2+3 reporter name name': -0.01, // 7
  '+1+2+3 said , quotation': 0.06, // 4
  '+1+2+3 said , saying': 0.04, // 3
  '+1+2+3 said , while': 0.03, // 3
  '+1+2+3 said . end': 0.55, // 68
  '+1+2+3 said day .': 0.01, // 3
  '+1+2+3 said day that': 0.06, // 6
  '+1+2+3 said determiner word': -0.25, // 11
  '+1+2+3 said name auxiliary': 0.07, // 3
  '+1+2+3 said name name': 0.05, // 4
  '+1+2+3 said on day': 0.14, // 11
  '+1+2+3 said preposition determiner': -0.21, // 5
  '+1+2+3 said pronoun auxiliary': -0.34, // 3
  '+1+2+3 said that determiner': -0.37, // 8
  '+1+2+3 said that name': 0.05, // 4
  '+1+2+3 said that pronoun': 0.04, // 3
  '+1+2+3 said that word': 0.15, // 5
  '+1+2+3 that determiner word': -0.17, // 28
  '+1+2+3 that name be': 0.06, // 5
  '+1+2+3 that possessive word': 0.04, // 6
  '+1+2+3 that preposition word': 0.04, // 3
  '+1+2+3 that pronoun auxiliary': 0.33, // 17
  '+1+2+3 that pronoun be': 0.04, // 7
  '+1+2+3 that pronoun past': -0.04, // 5
  '+1+2+3 that pronoun verb': 0.06, // 6
  '+1+2+3 that pronoun word': 0.02, // 3
  '+1+2+3 that quotation end': 0.04, // 3
  '+1+2+3 while determiner word': 0.05, // 4
  '+1+2+3 word , auxiliary': -0.21, // 3
  '+1+2+3 word , who': -0.01, // 3
  '+1+2+3 word . end': 0.08, // 21
  '+1+2+3 word : quotation': 0.03, // 3
  '+1+2+3 word and word': -0.28, // 3
  '+1+2+3 word name name': -0.45, // 15
  '+1+2+3 word on day': 0.13, // 4
  '+1+2+3 word on outlet': -0.2, // 3
  '+1+2+3 word outlet end': -0.51, // 3
  '+1+2+3 word poll .': 0.15, // 3
  '+1+2+3 word preposition determiner': 0.16, // 4
  '+1+2+3 word preposition name': 0.33, // 8
  '+1+2+3 word statement word': 0.04, // 3
  '+1+2+3 word word ,': -0.15, // 5
  '+1+2+3 word word .': 0.56, // 10
  '+1+2+3 word word auxiliary': -0.06, // 3
  '+1+2+3 word word be': -0.1, // 3
  '+1+2+3 word word name': -0.19, // 3
  '+1+2+3 word word preposition': -0.38, // 3
  '+1+2+3 word word said': 0.34, // 4
  '+2 "a"': 0.25, // 26
  '+2 "after"': 0.31, // 5
  '+2 "agency"': 0.42, // 12
  '+2 "also"': -0.05, // 4
  '+2 "an"': 0.61, // 10
  '+2 "and"': -0.52, // 15
  '+2 "as"': -0.08, // 5
  '+2 "at"': 0.1, // 6
  '+2 "average"': 0.07, // 4
  '+2 "be"': -0.06, // 3
  '+2 "but"': 0.31, // 6
  '+2 "chain"': -0.12, // 3
  '+2 "conducted"': -0.14, // 3
  '+2 "debate"': -0.06, // 3
  '+2 "executive"': -0.17, // 3
  '+2 "for"': -0.19, // 7
  '+2 "found"': 0.15, // 4
  '+2 "from"': -0.24, // 7
  '+2 "had"': 0.08, // 11
  '+2 "has"': 0.15, // 5
  '+2 "he"': 0.29, // 25
  '+2 "his"': 0.06, // 4
  '+2 "in"': -0.09, // 23
  '+2 "is"': -0.13, // 4
  '+2 "it"': -0.44, // 18
  '+2 "its"': -0.22, // 7
  '+2 "late"': 0.2, // 3
  '+2 "most"': -0.07, // 3
  '+2 "not"': -0.61, // 4
  '+2 "of"': 0.65, // 19
  '+2 "on"': -0.09, // 30
  '+2 "one"': -0.32, // 8
  '+2 "podcast"': -0.51, // 4
  '+2 "poll"': 0.35, // 6
  '+2 "released"': 0.55, // 7
  '+2 "reported"': -0.18, // 14
  '+2 "said"': 0.17, // 11
  '+2 "she"': 0.03, // 10
  '+2 "show"': -0.02, // 4
  '+2 "showed"': -0.23, // 6
  '+2 "shows"': 0.17, // 4
  '+2 "some"': 0.04, // 3
  '+2 "team"': -0.29, // 3
  '+2 "television"': 0.4, // 4
  '+2 "that"': 0.02, // 68
  '+2 "the"': -0.34, // 60
  '+2 "there"': 0.02, // 3
  '+2 "they"': 0.12, // 5
  '+2 "this"': 0.15, // 5
  '+2 "thought"': 0.01, // 3
  '+2 "to"': -0.44, // 6
  '+2 "video"': 0.04, // 3
  '+2 "was"': -0.09, // 19
  '+2 "were"': 0.19, // 3
  '+2 "when"': 0.31, // 3
  '+2 "where"': -0.07, // 4
  '+2 "which"': -0.27, // 18
  '+2 "who"': -0.07, // 4
  '+2 "with"': -0.15, // 6
  '+2 "would"': -0.08, // 3
  '+2 ,': 0.72, // 80
  '+2 -': -0.39, // 72
  '+2 .': 0.26, // 160
  '+2 :': -0.14, // 19
  '+2 adverb': 0.06, // 29
  '+2 and': -0.22, // 21
  '+2 asked': -0.34, // 3
  '+2 auxiliary': 0.62, // 26
  '+2 be': 0.16, // 33
  '+2 claims': 0.03, // 6
  '+2 closing': 0.11, // 11
  '+2 day': 0.2, // 72
  '+2 determiner': 0.13, // 140
  '+2 end': 0.11, // 368
  '+2 gerund': -0.6, // 20
  '+2 his': -0.04, // 14
  '+2 interview': -0.17, // 4
  '+2 name': 0.43, // 239
  '+2 number': -0.27, // 14
  '+2 of': 0.65, // 19
  '+2 on': -0.1, // 31
  '+2 outlet': -0.22, // 79
  '+2 past': -0.15, // 32
  '+2 poll': -0.23, // 19
  '+2 possessive': 0.34, // 23
  '+2 preposition': -0.7, // 60
  '+2 quotation': -0.35, // 43
  '+2 reported': 0.25, // 23
  '+2 reporter': -0.21, // 4
  '+2 said': 0.36, // 37
  '+2 saying': 0.33, // 10
  '+2 some': 0.16, // 5
  '+2 statement': 0.04, // 3
  '+2 that': 0.02, // 68
  '+2 to': -0.44, // 6
  '+2 verb': 0.26, // 24
  '+2 while': -0.13, // 26
  '+2 who': -0.34, // 22
  '+2 word': -0.51, // 173
  '+3 ,': -0.52, // 62
  '+3 -': -0.17, // 4
  '+3 .': 0.42, // 100
  '+3 :': 0.18, // 10
  '+3 adverb': 0.06, // 38
  '+3 agreed': 0.09, // 4
  '+3 and': -0.22, // 24
  '+3 auxiliary': -0.1, // 49
  '+3 be': -0.23, // 46
  '+3 bracket': 0.07, // 4
  '+3 by': -0.58, // 7
  '+3 claims': 0.54, // 9
  '+3 day': 0.2, // 43
  '+3 determiner': 0.38, // 133
  '+3 end': 0.12, // 575
  '+3 gerund': 0.08, // 20
  '+3 his': -0.26, // 18
  '+3 interview': -0.07, // 10
  '+3 name': -0.46, // 218
  '+3 number': 0.29, // 25
  '+3 of': 0.16, // 14
  '+3 on': -0.22, // 14
  '+3 outlet': -0.43, // 14
  '+3 past': -0.44, // 41
  '+3 poll': 0.85, // 39
  '+3 possessive': -0.09, // 24
  '+3 preposition': -0.03, // 51
  '+3 pronoun': 0.23, // 32
  '+3 quotation': -0.17, // 38
  '+3 reported': 0.11, // 10
  '+3 reporter': -0.1, // 3
  '+3 reporting': 0.08, // 3
  '+3 said': 0.05, // 41
  '+3 some': -0.12, // 4
  '+3 statement': 0.31, // 7
  '+3 that': 0.55, // 35
  '+3 to': -0.11, // 24
  '+3 verb': -0.21, // 28
  '+3 while': -0.15, // 22
  '+3 who': -0.47, // 11
  '+3 word': 0.04, // 238
  '-1 "a"': 0.23, // 55
  '-1 "about"': -0.26, // 4
  '-1 "affiliate"': 0.25, // 9
  '-1 "after"': -0.28, // 8
  '-1 "agency"': 0.13, // 8
  '-1 "an"': 0.28, // 19
  '-1 "and"': -0.01, // 28
  '-1 "as"': 0.13, // 14
  '-1 "at"': -0.04, // 29
  '-1 "broadcaster"': 0.32, // 12
  '-1 "but"': 0.02, // 3
  '-1 "by"': 0.44, // 102
  '-1 "channel"': 0.12, // 3
  '-1 "conservative"': -0.29, // 3
  '-1 "for"': -0.23, // 36
  '-1 "former"': -0.32, // 5
  '-1 "found"': -0.21, // 3
  '-1 "from"': -0.12, // 23
  '-1 "in"': 0.37, // 30
  '-1 "including"': -0.28, // 3
  '-1 "latest"': 0.28, // 7
  '-1 "media"': 0.19, // 3
  '-1 "new"': 0.11, // 3
  '-1 "newspaper"': 0.12, // 3
  '-1 "of"': -0.26, // 66
  '-1 "official"': 0.15, // 10
  '-1 "on"': 0.69, // 88
  '-1 "recent"': 0.4, // 7
  '-1 "reported"': 0.19, // 3
  '-1 "said"': 0.21, // 4
  '-1 "state-run"': 0.19, // 4
  '-1 "station"': -0.01, // 3
  '-1 "tell"': 0.11, // 4
  '-1 "telling"': 0.14, // 8
  '-1 "tells"': 0.14, // 8
  '-1 "that"': -0.08, // 21
  '-1 "the"': -0.58, // 5
  '-1 "to"': 0.81, // 51
  '-1 "told"': 0.32, // 465
  '-1 "website"': -0.28, // 4
  '-1 "when"': -0.07, // 5
  '-1 "which"': 0.09, // 3
  '-1 "with"': 0.64, // 58
  '-1 ,': 0.06, // 162
  '-1 -': 0.2, // 42
  '-1 .': -0.63, // 123
  '-1 :': 0.11, // 8
  '-1 according-to': -0.08, // 61
  '-1 and': -0.08, // 34
  '-1 be': -0.17, // 3
  '-1 by': 0.45, // 103
  '-1 claims': 0.29, // 4
  '-1 determiner': -0.22, // 102
  '-1 gerund': -0.24, // 5
  '-1 name': -0.44, // 18
  '-1 number': -0.11, // 4
  '-1 of': -0.26, // 66
  '-1 on': 0.76, // 94
  '-1 opening': 0.25, // 20
  '-1 outlet': 0.06, // 7
  '-1 past': -0.12, // 9
  '-1 possessive': 0.26, // 24
  '-1 possessive-outlet': 0.3, // 39
  '-1 preposition': -0.27, // 194
  '-1 quotation': -0.36, // 34
  '-1 reported': -0.21, // 3
  '-1 said': -0.03, // 19
  '-1 saying': -0.03, // 9
  '-1 start': 0.03, // 166
  '-1 that': -0.33, // 22
  '-1 to': 0.71, // 52
  '-1 told': 0.42, // 477
  '-1 verb': -0.19, // 9
  '-1 while': -0.16, // 43
  '-1 who': 0.09, // 3
  '-1 word': 0.35, // 135
  '-1+1 , ,': -0.24, // 12
  '-1+1 , .': -0.19, // 10
  '-1+1 , and': -0.03, // 9
  '-1+1 , auxiliary': -0.23, // 6
  '-1+1 , claims': 0.24, // 10
  '-1+1 , closing': 0.26, // 3
  '-1+1 , name': 0.36, // 10
  '-1+1 , past': -0.17, // 5
  '-1+1 , reported': 0.24, // 5
  '-1+1 , said': 0.44, // 63
  '-1+1 , word': -0.08, // 18
  '-1+1 - .': -0.33, // 4
  '-1+1 - name': 0.72, // 4
  '-1+1 - poll': 0.31, // 21
  '-1+1 - word': 0.08, // 6
  '-1+1 . ,': -0.22, // 6
  '-1+1 . .': -0.42, // 115
  '-1+1 : end': -0.17, // 3
  '-1+1 according-to ,': -0.53, // 16
  '-1+1 according-to .': 0.43, // 30
  '-1+1 according-to gerund': 0.04, // 3
  '-1+1 according-to name': 0.11, // 3
  '-1+1 according-to word': -0.17, // 5
  '-1+1 and ,': -0.2, // 5
  '-1+1 and .': -0.19, // 7
  '-1+1 and name': -0.05, // 3
  '-1+1 and said': 0.02, // 4
  '-1+1 by ,': 0.29, // 25
  '-1+1 by .': -0.18, // 29
  '-1+1 by and': 0.03, // 4
  '-1+1 by name': 0.69, // 11
  '-1+1 by preposition': -0.25, // 3
  '-1+1 by said': -0.27, // 3
  '-1+1 by while': -0.36, // 3
  '-1+1 by word': -0.23, // 9
  '-1+1 determiner -': 0.45, // 15
  '-1+1 determiner claims': -0.05, // 4
  '-1+1 determiner interview': 0.29, // 8
  '-1+1 determiner name': -0.14, // 5
  '-1+1 determiner poll': 0.02, // 34
  '-1+1 determiner reporter': -0.14, // 4
  '-1+1 determiner word': -0.08, // 27
  '-1+1 name name': -0.34, // 3
  '-1+1 name word': -0.1, // 4
  '-1+1 of ,': 0.06, // 20
  '-1+1 of .': 0.17, // 8
  '-1+1 of be': -0.18, // 3
  '-1+1 of name': 0.41, // 13
  '-1+1 of word': -0.03, // 6
  '-1+1 on ,': 0.08, // 19
  '-1+1 on .': -0.48, // 17
  '-1+1 on day': 0.11, // 3
  '-1+1 on name': -0.26, // 8
  '-1+1 on outlet': 0.25, // 15
  '-1+1 on quotation': 0.16, // 9
  '-1+1 on word': 0.95, // 10
  '-1+1 opening .': 0.22, // 12
  '-1+1 opening closing': 0.04, // 8
  '-1+1 possessive .': 0.26, // 4
  '-1+1 possessive name': -0.11, // 3
  '-1+1 possessive said': 0.05, // 4
  '-1+1 possessive word': 0.12, // 4
  '-1+1 possessive-outlet ,': 0.3, // 6
  '-1+1 possessive-outlet .': -0.13, // 10
  '-1+1 possessive-outlet that': 0.09, // 9
  '-1+1 preposition ,': -0.08, // 39
  '-1+1 preposition -': 0.39, // 6
  '-1+1 preposition .': -0.25, // 43
  '-1+1 preposition :': 0.1, // 3
  '-1+1 preposition adverb': 0.03, // 5
  '-1+1 preposition and': 0.39, // 12
  '-1+1 preposition day': 0.09, // 7
  '-1+1 preposition name': -0.63, // 24
  '-1+1 preposition on': 0.01, // 4
  '-1+1 preposition poll': -0.06, // 3
  '-1+1 preposition preposition': -0.09, // 7
  '-1+1 preposition that': 0.06, // 5
  '-1+1 preposition while': -0.16, // 3
  '-1+1 preposition word': 0.24, // 11
  '-1+1 quotation said': -0.1, // 30
  '-1+1 said .': 0.29, // 4
  '-1+1 said word': -0.28, // 4
  '-1+1 saying that': 0.07, // 3
  '-1+1 start ,': 0.71, // 8
  '-1+1 start -': -0.36, // 4
  '-1+1 start :': -0.19, // 3
  '-1+1 start adverb': 0.06, // 7
  '-1+1 start and': -0.3, // 3
  '-1+1 start auxiliary': 0.04, // 12
  '-1+1 start be': 0.13, // 10
  '-1+1 start claims': 0.17, // 6
  '-1+1 start name': -0.57, // 23
  '-1+1 start past': 0.18, // 6
  '-1+1 start poll': 0.35, // 4
  '-1+1 start said': -0.44, // 40
  '-1+1 start word': 0.44, // 22
  '-1+1 that auxiliary': 0.09, // 6
  '-1+1 that be': -0.01, // 3
  '-1+1 to ,': 0.31, // 6
  '-1+1 to .': 0.45, // 13
  '-1+1 to name': 0.37, // 7
  '-1+1 to on': 0.52, // 3
  '-1+1 to that': 0.44, // 7
  '-1+1 to word': -0.26, // 3
  '-1+1 told ,': 0.09, // 10
  '-1+1 told .': 0.51, // 145
  '-1+1 told :': 0.04, // 18
  '-1+1 told adverb': 0.06, // 6
  '-1+1 told day': 0.09, // 16
  '-1+1 told determiner': 0.26, // 9
  '-1+1 told his': 0.02, // 3
  '-1+1 told name': -0.15, // 22
  '-1+1 told on': -0.48, // 26
  '-1+1 told outlet': 0.29, // 20
  '-1+1 told preposition': 0.27, // 25
  '-1+1 told pronoun': 0.22, // 28
  '-1+1 told quotation': 0.03, // 3
  '-1+1 told reporter': 0.13, // 4
  '-1+1 told that': 0.04, // 100
  '-1+1 told while': 0.05, // 7
  '-1+1 told word': -1.27, // 28
  '-1+1 while and': -0.11, // 3
  '-1+1 while auxiliary': -0.04, // 3
  '-1+1 while name': -0.24, // 4
  '-1+1 while said': 0.13, // 11
  '-1+1 while word': -0.04, // 6
  '-1+1 word ,': -0.63, // 6
  '-1+1 word -': 0.41, // 14
  '-1+1 word .': -0.15, // 20
  '-1+1 word end': 0.22, // 3
  '-1+1 word poll': -0.05, // 7
  '-1+1 word preposition': -0.02, // 3
  '-1+1 word reporter': -0.39, // 5
  '-1+1 word said': 0.14, // 24
  '-1+1 word that': 0.09, // 5
  '-1+1 word word': 0.03, // 24
  '-2 "a"': -0.03, // 16
  '-2 "also"': 0.1, // 5
  '-2 "analyst"': -0.06, // 4
  '-2 "anchor"': -0.19, // 3
  '-2 "and"': -0.38, // 8
  '-2 "appearance"': -0.42, // 3
  '-2 "article"': 0.12, // 4
  '-2 "chief"': -0.14, // 3
  '-2 "conducted"': 0.27, // 6
  '-2 "editor"': -0.23, // 3
  '-2 "have"': 0.08, // 4
  '-2 "he"': -0.12, // 48
  '-2 "her"': -0.03, // 3
  '-2 "hosted"': -0.48, // 4
  '-2 "in"': 0.36, // 11
  '-2 "interview"': 0.61, // 54
  '-2 "members"': 0.59, // 3
  '-2 "morning"': 0.08, // 3
  '-2 "news"': 0.19, // 15
  '-2 "obtained"': 0.24, // 8
  '-2 "of"': -0.29, // 7
  '-2 "official"': 0.06, // 12
  '-2 "on"': 0.63, // 19
  '-2 "presenter"': -0.02, // 3
  '-2 "provided"': 0.17, // 3
  '-2 "public"': 0.12, // 5
  '-2 "published"': -0.47, // 8
  '-2 "report"': 0.2, // 6
  '-2 "reported"': 0.47, // 24
  '-2 "said"': 0.2, // 23
  '-2 "saying"': 0.16, // 3
  '-2 "senator"': 0.23, // 3
  '-2 "she"': 0.14, // 11
  '-2 "source"': 0.03, // 4
  '-2 "sources"': 0.12, // 9
  '-2 "speaking"': 0.42, // 4
  '-2 "spoke"': 0.52, // 4
  '-2 "spokesman"': -0.07, // 6
  '-2 "spokesperson"': 0.01, // 3
  '-2 "state"': 0.17, // 4
  '-2 "statement"': 0.24, // 3
  '-2 "such"': 0.08, // 4
  '-2 "television"': 0.13, // 3
  '-2 "that"': -0.11, // 3
  '-2 "the"': 0.05, // 34
  '-2 "time"': -0.27, // 3
  '-2 "to"': -0.03, // 10
  '-2 "told"': -0.39, // 21
  '-2 "will"': -0.02, // 3
  '-2 "with"': 0.02, // 4
  '-2 "writing"': 0.13, // 4
  '-2 "wrote"': 0.1, // 6
  '-2 "years"': -0.06, // 3
  '-2 ,': 0.57, // 218
  '-2 .': -0.03, // 3
  '-2 according-to': 0.33, // 24
  '-2 adverb': -0.61, // 33
  '-2 agreed': 0.07, // 3
  '-2 and': -0.31, // 12
  '-2 appeared': 0.13, // 4
  '-2 auxiliary': -0.92, // 14
  '-2 bracket': 0.08, // 9
  '-2 claims': -0.51, // 24
  '-2 day': 0.66, // 43
  '-2 determiner': -0.12, // 70
  '-2 gerund': 0.15, // 10
  '-2 his': -0.08, // 4
  '-2 interview': 0.02, // 59
  '-2 name': -0.39, // 387
  '-2 number': 0.23, // 14
  '-2 of': -0.29, // 7
  '-2 on': 0.65, // 20
  '-2 outlet': 0.33, // 74
  '-2 past': 0.29, // 34
  '-2 poll': 0.4, // 20
  '-2 possessive': -0.09, // 10
  '-2 possessive-outlet': -0.34, // 5
  '-2 preposition': 0.66, // 35
  '-2 pronoun': -0.11, // 77
  '-2 quotation': 0.5, // 23
  '-2 reported': -0.14, // 29
  '-2 reporter': -0.23, // 9
  '-2 said': 0.11, // 70
  '-2 say': 0.11, // 3
  '-2 saying': 0.05, // 10
  '-2 some': -0.11, // 3
  '-2 start': 0.04, // 309
  '-2 statement': 0.13, // 7
  '-2 that': -0.11, // 3
  '-2 to': -0.03, // 10
  '-2 told': -0.39, // 22
  '-2 verb': -0.1, // 21
  '-2 while': -0.21, // 9
  '-2 who': -0.26, // 4
  '-2 word': -0.21, // 352
  '-2-1 , according-to': 0.21, // 43
  '-2-1 , and': 0.13, // 7
  '-2-1 , determiner': 0.46, // 11
  '-2-1 , preposition': 0.28, // 9
  '-2-1 , said': 0.28, // 5
  '-2-1 , saying': -0.05, // 8
  '-2-1 , told': -0.04, // 105
  '-2-1 , while': -0.03, // 10
  '-2-1 , word': -0.16, // 4
  '-2-1 according-to determiner': 0.27, // 22
  '-2-1 adverb ,': 0.25, // 6
  '-2-1 adverb by': 0.09, // 3
  '-2-1 adverb preposition': -0.29, // 4
  '-2-1 adverb told': 0.13, // 5
  '-2-1 adverb while': -0.37, // 3
  '-2-1 and determiner': 0.03, // 4
  '-2-1 auxiliary told': -0.46, // 5
  '-2-1 bracket ,': 0.02, // 3
  '-2-1 bracket told': 0.02, // 3
  '-2-1 claims by': -0.76, // 5
  '-2-1 claims preposition': -0.25, // 10
  '-2-1 claims word': 0.17, // 4
  '-2-1 day ,': -0.21, // 13
  '-2-1 day by': -0.07, // 3
  '-2-1 day on': 0.5, // 10
  '-2-1 day preposition': 0.48, // 5
  '-2-1 day that': -0.16, // 4
  '-2-1 day while': 0.16, // 4
  '-2-1 determiner name': -0.21, // 3
  '-2-1 determiner possessive': 0.07, // 4
  '-2-1 determiner while': 0.08, // 4
  '-2-1 determiner word': 0.34, // 46
  '-2-1 gerund preposition': -0.09, // 3
  '-2-1 gerund to': 0.42, // 4
  '-2-1 interview on': -0.27, // 11
  '-2-1 interview preposition': 0.28, // 48
  '-2-1 name ,': -0.35, // 29
  '-2-1 name -': -0.09, // 11
  '-2-1 name .': -0.52, // 73
  '-2-1 name :': 0.12, // 4
  '-2-1 name and': -0.07, // 3
  '-2-1 name by': 0.3, // 3
  '-2-1 name name': -0.43, // 6
  '-2-1 name of': 0.14, // 13
  '-2-1 name on': 0.32, // 6
  '-2-1 name past': -0.13, // 3
  '-2-1 name possessive': -0.22, // 4
  '-2-1 name preposition': 0.65, // 10
  '-2-1 name said': -0.16, // 5
  '-2-1 name to': -0.3, // 4
  '-2-1 name told': 0.36, // 195
  '-2-1 name word': 0.21, // 10
  '-2-1 number ,': 0.01, // 4
  '-2-1 number name': -0.03, // 4
  '-2-1 number on': 0.47, // 3
  '-2-1 of determiner': -0.39, // 5
  '-2-1 on possessive-outlet': 0.38, // 15
  '-2-1 outlet ,': -0.31, // 16
  '-2-1 outlet -': 0.35, // 27
  '-2-1 outlet .': 0.4, // 5
  '-2-1 outlet and': -0.09, // 16
  '-2-1 outlet word': 0.26, // 7
  '-2-1 past by': 0.11, // 16
  '-2-1 past preposition': -0.25, // 6
  '-2-1 past to': 0.11, // 6
  '-2-1 poll preposition': 0.36, // 13
  '-2-1 possessive word': -0.08, // 9
  '-2-1 preposition determiner': 0.42, // 25
  '-2-1 preposition possessive': 0.08, // 4
  '-2-1 pronoun told': 0.11, // 73
  '-2-1 quotation ,': 0.24, // 4
  '-2-1 quotation by': 0.22, // 8
  '-2-1 quotation said': 0.28, // 3
  '-2-1 reported by': -0.13, // 20
  '-2-1 reported preposition': -0.13, // 8
  '-2-1 reporter preposition': -0.22, // 5
  '-2-1 said by': 0.18, // 25
  '-2-1 said on': 0.32, // 19
  '-2-1 said preposition': -0.08, // 8
  '-2-1 said that': -0.33, // 6
  '-2-1 said to': 0.29, // 6
  '-2-1 saying by': 0.16, // 3
  '-2-1 saying on': -0.28, // 3
  '-2-1 saying preposition': 0.09, // 3
  '-2-1 start .': -0.26, // 33
  '-2-1 start according-to': -0.54, // 15
  '-2-1 start and': -0.1, // 3
  '-2-1 start determiner': 0.37, // 17
  '-2-1 start name': 0.23, // 5
  '-2-1 start on': 0.18, // 5
  '-2-1 start opening': 0.25, // 19
  '-2-1 start preposition': 0.06, // 3
  '-2-1 start quotation': -0.39, // 27
  '-2-1 start start': 0.03, // 166
  '-2-1 start while': 0.2, // 11
  '-2-1 statement to': 0.14, // 6
  '-2-1 to word': -0.17, // 3
  '-2-1 told possessive-outlet': -0.3, // 19
  '-2-1 verb by': -0.13, // 4
  '-2-1 verb to': 0.33, // 10
  '-2-1 while determiner': -0.01, // 4
  '-2-1 word ,': 0.18, // 76
  '-2-1 word .': -0.13, // 5
  '-2-1 word and': 0.09, // 3
  '-2-1 word by': 0.21, // 5
  '-2-1 word of': -0.28, // 41
  '-2-1 word on': 0.48, // 21
  '-2-1 word preposition': -0.95, // 49
  '-2-1 word said': -0.33, // 3
  '-2-1 word that': 0.43, // 6
  '-2-1 word to': -0.37, // 10
  '-2-1 word told': 0.16, // 85
  '-2-1 word while': 0.01, // 5
  '-2-1 word word': 0.43, // 35
  '-3 ,': 0.1, // 119
  '-3 -': 0.56, // 18
  '-3 .': 0.25, // 10
  '-3 :': -0.25, // 3
  '-3 adverb': -0.21, // 46
  '-3 and': -0.21, // 24
  '-3 auxiliary': -0.23, // 11
  '-3 be': -0.15, // 18
  '-3 by': 0.48, // 10
  '-3 claims': 0.38, // 12
  '-3 day': 0.02, // 23
  '-3 determiner': 0.38, // 182
  '-3 gerund': -0.01, // 10
  '-3 his': -0.5, // 13
  '-3 interview': -0.16, // 11
  '-3 name': 0.3, // 379
  '-3 number': 0.01, // 18
  '-3 of': -0.47, // 19
  '-3 on': 0.25, // 15
  '-3 outlet': -0.45, // 14
  '-3 past': -0.12, // 21
  '-3 poll': 0.53, // 13
  '-3 possessive': -0.03, // 24
  '-3 preposition': -0.38, // 51
  '-3 pronoun': -0.36, // 22
  '-3 quotation': -0.12, // 106
  '-3 reported': -0.14, // 4
  '-3 reporter': 0.02, // 5
  '-3 said': -0.64, // 33
  '-3 saying': 0.07, // 3
  '-3 some': -0.54, // 3
  '-3 start': 0.56, // 478
  '-3 statement': 0.36, // 10
  '-3 that': 0.16, // 5
  '-3 to': -0.43, // 11
  '-3 told': 0.39, // 13
  '-3 verb': 0.1, // 10
  '-3 while': 0.19, // 31
  '-3 who': -0.17, // 6
  '-3 word': 0.21, // 288
  '-3-2-1 , according-to determiner': 0.25, // 20
  '-3-2-1 , determiner word': -0.36, // 11
  '-3-2-1 , name told': 0.14, // 11
  '-3-2-1 , outlet .': 0.41, // 3
  '-3-2-1 , outlet and': -0.09, // 7
  '-3-2-1 , pronoun told': 0.06, // 5
  '-3-2-1 , said on': 0.06, // 3
  '-3-2-1 , told possessive-outlet': -0.22, // 4
  '-3-2-1 , word word': 0.01, // 5
  '-3-2-1 - quotation by': 0.22, // 8
  '-3-2-1 . outlet ,': -0.15, // 5
  '-3-2-1 according-to determiner word': -0.43, // 4
  '-3-2-1 adverb , according-to': 0.06, // 3
  '-3-2-1 adverb said by': 0.37, // 13
  '-3-2-1 adverb verb to': -0.08, // 3
  '-3-2-1 and name told': 0.02, // 3
  '-3-2-1 be past by': 0.15, // 4
  '-3-2-1 by determiner word': 0.01, // 3
  '-3-2-1 day word on': -0.13, // 4
  '-3-2-1 determiner claims by': -0.72, // 3
  '-3-2-1 determiner claims preposition': -0.06, // 5
  '-3-2-1 determiner interview on': 0.08, // 6
  '-3-2-1 determiner interview preposition': -0.01, // 35
  '-3-2-1 determiner outlet -': -0.04, // 11
  '-3-2-1 determiner poll preposition': 0.05, // 3
  '-3-2-1 determiner statement to': 0.29, // 5
  '-3-2-1 determiner word ,': 0.2, // 20
  '-3-2-1 determiner word by': 0.53, // 3
  '-3-2-1 determiner word of': -0.95, // 13
  '-3-2-1 determiner word preposition': -0.34, // 11
  '-3-2-1 determiner word to': -0.18, // 3
  '-3-2-1 determiner word told': 0.18, // 23
  '-3-2-1 determiner word word': -0.01, // 4
  '-3-2-1 his interview preposition': -0.16, // 3
  '-3-2-1 his word ,': -0.09, // 4
  '-3-2-1 interview on possessive-outlet': 0.04, // 3
  '-3-2-1 name , according-to': 0.08, // 7
  '-3-2-1 name , determiner': -0.06, // 6
  '-3-2-1 name , told': -0.19, // 60
  '-3-2-1 name adverb told': 0.05, // 4
  '-3-2-1 name bracket told': 0.02, // 3
  '-3-2-1 name name ,': 0.18, // 21
  '-3-2-1 name name -': -0.43, // 7
  '-3-2-1 name name .': -0.13, // 10
  '-3-2-1 name name and': -0.07, // 3
  '-3-2-1 name name of': 0.16, // 12
  '-3-2-1 name name preposition': 0.66, // 9
  '-3-2-1 name name said': -0.13, // 4
  '-3-2-1 name name told': 0.14, // 99
  '-3-2-1 name possessive word': -0.07, // 3
  '-3-2-1 name said on': 0.11, // 11
  '-3-2-1 name said preposition': 0.17, // 5
  '-3-2-1 name word ,': 0.01, // 6
  '-3-2-1 name word told': 0.32, // 26
  '-3-2-1 name word word': 0.28, // 11
  '-3-2-1 number , told': 0.01, // 3
  '-3-2-1 number word ,': 0.14, // 4
  '-3-2-1 on day ,': 0.07, // 5
  '-3-2-1 outlet word on': -0.13, // 3
  '-3-2-1 poll reported by': 0.05, // 4
  '-3-2-1 poll reported preposition': 0.4, // 4
  '-3-2-1 possessive word preposition': -0.01, // 3
  '-3-2-1 possessive word told': 0.04, // 4
  '-3-2-1 possessive word word': 0.04, // 3
  '-3-2-1 preposition day ,': -0.12, // 3
  '-3-2-1 preposition determiner word': 0.71, // 11
  '-3-2-1 preposition outlet ,': -0.07, // 4
  '-3-2-1 preposition word ,': -0.16, // 5
  '-3-2-1 pronoun said on': 0.14, // 5
  '-3-2-1 pronoun told possessive-outlet': -0.08, // 6
  '-3-2-1 quotation name told': -0.19, // 47
  '-3-2-1 quotation pronoun told': -0.09, // 49
  '-3-2-1 said , according-to': 0.09, // 3
  '-3-2-1 said day on': 0.06, // 4
  '-3-2-1 said preposition determiner': 0.07, // 3
  '-3-2-1 start adverb ,': 0.2, // 5
  '-3-2-1 start day on': 0.06, // 3
  '-3-2-1 start determiner word': 0.34, // 7
  '-3-2-1 start name .': -0.33, // 54
  '-3-2-1 start name by': 0.3, // 3
  '-3-2-1 start name to': -0.67, // 3
  '-3-2-1 start name told': 0.18, // 30
  '-3-2-1 start outlet -': 0.03, // 3
  '-3-2-1 start preposition determiner': 0.34, // 7
  '-3-2-1 start pronoun told': 0.08, // 14
  '-3-2-1 start start .': -0.26, // 33
  '-3-2-1 start start according-to': -0.54, // 15
  '-3-2-1 start start and': -0.1, // 3
  '-3-2-1 start start determiner': 0.37, // 17
  '-3-2-1 start start name': 0.23, // 5
  '-3-2-1 start start on': 0.18, // 5
  '-3-2-1 start start opening': 0.25, // 19
  '-3-2-1 start start preposition': 0.06, // 3
  '-3-2-1 start start quotation': -0.39, // 27
  '-3-2-1 start start start': 0.03, // 166
  '-3-2-1 start start while': 0.2, // 11
  '-3-2-1 start while determiner': -0.12, // 3
  '-3-2-1 statement past to': 0.13, // 3
  '-3-2-1 told name word': 0.13, // 3
  '-3-2-1 told outlet word': 0.34, // 5
  '-3-2-1 while determiner word': -0.1, // 3
  '-3-2-1 while reported preposition': -0.53, // 4
  '-3-2-1 while said by': 0.14, // 6
  '-3-2-1 while saying by': 0.16, // 3
  '-3-2-1 word , according-to': -0.22, // 21
  '-3-2-1 word , preposition': 0.09, // 5
  '-3-2-1 word , said': 0.2, // 4
  '-3-2-1 word , saying': 0.06, // 4
  '-3-2-1 word , told': 0.06, // 37
  '-3-2-1 word , while': 0.06, // 3
  '-3-2-1 word auxiliary told': 0.08, // 4
  '-3-2-1 word claims preposition': 0.2, // 3
  '-3-2-1 word interview preposition': 0.17, // 4
  '-3-2-1 word name .': -0.02, // 4
  '-3-2-1 word on possessive-outlet': 0.28, // 4
  '-3-2-1 word outlet -': 0.31, // 7
  '-3-2-1 word past by': 0.16, // 6
  '-3-2-1 word poll preposition': -0.04, // 4
  '-3-2-1 word preposition determiner': 0.09, // 4
  '-3-2-1 word reported by': 0.16, // 6
  '-3-2-1 word said by': -0.37, // 3
  '-3-2-1 word word ,': -0.2, // 25
  '-3-2-1 word word of': -0.08, // 13
  '-3-2-1 word word on': 0.12, // 3
  '-3-2-1 word word preposition': -0.58, // 20
  '-3-2-1 word word told': 0.13, // 25
  '-3-2-1 word word word': 0.09, // 4
  'after """': 0.92, // 38
  'after "\'"': -0.01, // 6
  'after "("': -0.51, // 116
  'after "-"': 0.54, // 12
  'after "@"': -0.13, // 6
  'after "["': 1.18, // 22
  always: -0.26, // 2167
  'before """': 0.09, // 12
  'before "\'"': 0.21, // 191
  'before ")"': -0.45, // 119
  'before "-"': 0.13, // 17
  'before "."': 0.62, // 355
  'before "/"': 0.51, // 27
  'before ":"': 0.18, // 33
  'before "]"': 0.29, // 11
  'clause after agreed': 0.34, // 15
  'clause after appeared': 0.22, // 9
  'clause after asked': -0.11, // 15
  'clause after called': 0.16, // 5
  'clause after claims': 0.25, // 80
  'clause after interview': -0.22, // 34
  'clause after poll': -0.25, // 134
  'clause after quotation': -0.32, // 86
  'clause after reported': 0.04, // 50
  'clause after reporter': -0.39, // 34
  'clause after reporting': -0.28, // 9
  'clause after said': 0.3, // 266
  'clause after say': -0.25, // 15
  'clause after saying': -0.02, // 38
  'clause after statement': 0.14, // 26
  'clause after told': -0.01, // 3
  'clause before according-to': 0.93, // 125
  'clause before agreed': 0.11, // 9
  'clause before appeared': 0.36, // 8
  'clause before asked': -0.18, // 5
  'clause before called': -0.56, // 6
  'clause before claims': -0.26, // 52
  'clause before interview': 0.27, // 76
  'clause before poll': 0.71, // 48
  'clause before quotation': 0.54, // 279
  'clause before reported': 0.36, // 50
  'clause before reporter': -0.17, // 18
  'clause before reporting': -0.46, // 4
  'clause before said': 0.44, // 170
  'clause before say': -0.04, // 8
  'clause before saying': 0.04, // 27
  'clause before told': 0.62, // 524
  'common word': 0.79, // 44
  'ends its sentence': 0.11, // 368
  'first sentence': -0.12, // 1671
  'first verb after "added"': 0.05, // 3
  'first verb after "adding"': 0.01, // 6
  'first verb after "agreed"': 0.29, // 4
  'first verb after "announced"': -0.32, // 5
  'first verb after "ask"': -0.12, // 3
  'first verb after "asked"': 0.2, // 16
  'first verb after "began"': -0.33, // 4
  'first verb after "called"': 0.2, // 4
  'first verb after "came"': 0.14, // 6
  'first verb after "cited"': -0.3, // 3
  'first verb after "conducted"': 0.2, // 9
  'first verb after "found"': -0.44, // 18
  'first verb after "gave"': 0.29, // 7
  'first verb after "led"': 0.01, // 3
  'first verb after "noted"': 0.41, // 11
  'first verb after "published"': -0.11, // 8
  'first verb after "questioned"': -0.07, // 3
  'first verb after "quoted"': 0.27, // 13
  'first verb after "report"': 0.04, // 11
  'first verb after "reported"': 0.82, // 121
  'first verb after "reports"': 0.97, // 22
  'first verb after "request"': -0.44, // 3
  'first verb after "revealed"': 0.12, // 3
  'first verb after "said"': 0.19, // 95
  'first verb after "saw"': -0.25, // 6
  'first verb after "says"': -0.13, // 6
  'first verb after "seen"': 0.15, // 3
  'first verb after "showed"': -0.05, // 12
  'first verb after "showing"': 0.11, // 3
  'first verb after "spoke"': 0.47, // 3
  'first verb after "thought"': 0.01, // 3
  'first verb after "took"': -0.05, // 3
  'first verb after "tracking"': 0.24, // 3
  'first verb after "tried"': -0.02, // 3
  'first verb after "wrote"': 0.02, // 8
  'frame a poll of it': 0.18, // 77
  'frame according to it': -0.03, // 94
  'frame another works for it': -0.3, // 166
  'frame in a row of outlets': -0.16, // 212
  'frame interview with it': 0.42, // 75
  'frame it did so reporting': 0.07, // 9
  'frame it did something else': -0.52, // 64
  'frame it reported': 0.41, // 23
  'frame it said': 0.62, // 218
  'frame it says': 0.3, // 26
  'frame its person': -0.21, // 108
  'frame its person speaks': 0.57, // 17
  'frame its poll': -0.32, // 120
  'frame on it, first': 0.18, // 5
  'frame quotation, then said': 0.14, // 4
  'frame reported by it': -0.41, // 73
  'frame said on it': 0.31, // 74
  'frame then a colon': 0.18, // 33
  'frame told it': 0.51, // 497
  'inside a quotation': -0.19, // 60
  'inside a source': 0.46, // 128
  'kind agency': 0.89, // 356
  'kind broadcaster': -0.59, // 969
  'kind journal': -0.47, // 9
  'kind magazine': 0.21, // 46
  'kind newspaper': 0.66, // 405
  'kind noun after': 0.19, // 48
  'kind noun before': 1.07, // 54
  'kind pollster': -1.35, // 31
  'kind site': -0.06, // 351
  'later sentence': -0.32, // 496
  'named 1': 0.17, // 760
  'named 2': 0.28, // 479
  'named 3 to 5': 0.08, // 591
  'named often': -1.08, // 337
  'near after agreed': 0.47, // 22
  'near after appeared': 0.27, // 11
  'near after asked': 0.21, // 24
  'near after called': 0.48, // 8
  'near after claims': 0.09, // 98
  'near after interview': -0.04, // 35
  'near after poll': 0.25, // 173
  'near after quotation': 0.21, // 203
  'near after reported': 0.63, // 73
  'near after reporter': -0.21, // 37
  'near after reporting': -0.36, // 15
  'near after said': 0.31, // 355
  'near after say': -0.03, // 20
  'near after saying': 0.42, // 62
  'near after statement': 0.11, // 30
  'near after told': 0.02, // 4
  'near before according-to': 1.1, // 137
  'near before agreed': 0.07, // 12
  'near before appeared': 0.19, // 9
  'near before asked': -0.18, // 6
  'near before called': -0.55, // 7
  'near before claims': -0.02, // 85
  'near before interview': 0.25, // 79
  'near before poll': 0.06, // 62
  'near before quotation': -0.06, // 328
  'near before reported': 0.36, // 54
  'near before reporter': -0.21, // 20
  'near before reporting': -0.27, // 5
  'near before said': 0.06, // 210
  'near before say': 0.01, // 11
  'near before saying': 0.24, // 33
  'near before statement': -0.02, // 31
  'near before told': 0.63, // 525
  'no rule': -1.3, // 994
  'only sentence': -0.17, // 1152
  'opens its sentence': 0.03, // 166
  'other outlet credited': 0.19, // 251
  'other statement in its sentence': 0.08, // 750
  'owner of another outlet': -0.74, // 10
  'paragraph quotes': 0.21, // 135
  possessive: -0.15, // 187
  'pronoun further on': -0.45, // 23
  publisher: 0.53, // 537
  'rule according-to': -0.08, // 47
  'rule byline': 0.41, // 22
  'rule interview-with-outlet': -0.66, // 69
  'rule on-programme': -0.3, // 10
  'rule outlet-headline': -0.19, // 3
  'rule outlet-passive': 0.22, // 47
  'rule outlet-product': 0.64, // 130
  'rule outlet-relative': -0.28, // 5
  'rule outlet-verb': 0.22, // 84
  'rule outlets-such-as': 0.65, // 3
  'rule participle': -0.25, // 6
  'rule product-of-outlet': -0.09, // 31
  'rule said-on-outlet': 0.04, // 42
  'rule subject': -0.1, // 165
  'rule subject-reports': 0.32, // 9
  'rule told-outlet': 0.54, // 490
  'rule writing-for-outlet': 0.13, // 4
  'rules: it speaks': 0.86, // 592
  'rules: told to it': 0.83, // 581
  'second mention': -1.33, // 183
  'sentence quotes': 0.37, // 804
  'several outlets': -0.99, // 77
  'the report': -0.16, // 4
  'two outlets': -0.29, // 366
  'unlisted, known by its citing': -0.84, // 13
  'unlisted, known by its kind': -1.35, // 30
  'unlisted, known by its name': -0.82, // 38
  'unlisted, known by its number': -0.48, // 9
}
