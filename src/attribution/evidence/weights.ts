// Made by `npm run train`; not edited by hand. Names of evidence as in features.ts, their weight as log-odds, and after
// it in how many annotated mentions it was seen.

/** Log-odds from which a mention is a credit. */
export const BOUND = 0

export const WEIGHTS: Readonly<Record<string, number>> = {
  '+1 "affiliate"': -0.92, // 8
  '+1 "after"': 0.21, // 5
  '+1 "agency"': 0.74, // 14
  '+1 "also"': 0.18, // 10
  '+1 "analysis"': 0.07, // 7
  '+1 "and"': 0.02, // 37
  '+1 "announced"': -0.26, // 3
  '+1 "article"': -0.57, // 4
  '+1 "as"': 0.41, // 5
  '+1 "at"': 0.05, // 5
  '+1 "average"': 0.22, // 5
  '+1 "by"': 0.11, // 3
  '+1 "called"': 0.27, // 3
  '+1 "cited"': -0.13, // 3
  '+1 "columnist"': 0.15, // 3
  '+1 "contributor"': -0.43, // 6
  '+1 "daily"': 0.05, // 3
  '+1 "debate"': -0.39, // 8
  '+1 "earlier"': -0.04, // 5
  '+1 "editor"': -0.54, // 4
  '+1 "editorial"': -0.19, // 6
  '+1 "for"': -0.26, // 5
  '+1 "found"': -0.25, // 7
  '+1 "had"': 0.03, // 3
  '+1 "has"': -0.16, // 20
  '+1 "he"': 0.17, // 20
  '+1 "host"': 0.34, // 8
  '+1 "image"': -0.16, // 11
  '+1 "in"': -0.22, // 33
  '+1 "interview"': -0.02, // 12
  '+1 "interviewed"': 0.43, // 3
  '+1 "is"': -0.45, // 12
  '+1 "it"': 0.08, // 7
  '+1 "journalist"': -0.22, // 4
  '+1 "last"': 0.49, // 12
  '+1 "moderator"': -0.2, // 5
  '+1 "national"': 0.23, // 3
  '+1 "news"': 0.43, // 12
  '+1 "newspaper"': 0.06, // 10
  '+1 "noted"': 0.17, // 5
  '+1 "of"': -0.09, // 8
  '+1 "on"': 0.32, // 41
  '+1 "opinion"': -0.2, // 3
  '+1 "poll"': 0.72, // 28
  '+1 "polling"': 0.25, // 5
  '+1 "programming"': -0.06, // 3
  '+1 "quoted"': 0.32, // 11
  '+1 "radio"': 0.21, // 7
  '+1 "report"': -0.38, // 6
  '+1 "reported"': 0.16, // 98
  '+1 "reporter"': -0.42, // 8
  '+1 "reporting"': -0.08, // 3
  '+1 "reports"': 0.51, // 18
  '+1 "request"': -0.4, // 3
  '+1 "said"': -0.01, // 49
  '+1 "says"': -0.08, // 5
  '+1 "she"': 0.05, // 5
  '+1 "show"': -0.14, // 6
  '+1 "study"': 0.12, // 3
  '+1 "survey"': 0.16, // 8
  '+1 "tally"': 0.11, // 10
  '+1 "television"': -0.13, // 5
  '+1 "that"': 0.75, // 131
  '+1 "the"': 0.17, // 10
  '+1 "then"': 0.03, // 3
  '+1 "this"': 0.08, // 7
  '+1 "to"': -0.31, // 10
  '+1 "via"': -0.26, // 10
  '+1 "was"': 0.12, // 9
  '+1 "website"': 0.12, // 3
  '+1 "weekly"': 0.04, // 3
  '+1 "will"': -0.46, // 4
  '+1 "would"': -0.02, // 3
  '+1 "wrote"': 0.27, // 4
  '+1 number': 0.29, // 3
  '+1 end': -0.23, // 37
  '+1 ,': 0.06, // 188
  '+1 -': 0.47, // 66
  '+1 .': -0.29, // 486
  '+1 :': 0.2, // 33
  '+1 be': -0.35, // 23
  '+1 called': 0.27, // 3
  '+1 reporter': -0.1, // 22
  '+1 possessive': -0.14, // 8
  '+1 interview': -0.02, // 12
  '+1 appeared': 0.43, // 3
  '+1 his': 0.02, // 3
  '+1 name': -0.65, // 206
  '+1 outlet': -0.24, // 45
  '+1 saying': -0.07, // 4
  '+1 quotation': 0.19, // 13
  '+1 reported': -0.12, // 10
  '+1 said': 0.02, // 192
  '+1 poll': -0.35, // 76
  '+1 adverb': -0.04, // 34
  '+1 by': 0.11, // 3
  '+1 and': 0.05, // 38
  '+1 determiner': 0.13, // 24
  '+1 past': 0.25, // 18
  '+1 of': -0.09, // 8
  '+1 gerund': -0.12, // 12
  '+1 pronoun': 0.29, // 33
  '+1 to': -0.31, // 10
  '+1 on': 0.32, // 41
  '+1 while': 0.19, // 20
  '+1 word': -0.7, // 227
  '+1 preposition': -0.84, // 59
  '+1 claims': -0.22, // 29
  '+1 that': 0.75, // 131
  '+1 verb': -0.41, // 12
  '+1 auxiliary': -0.08, // 37
  '+1 day': 0.27, // 14
  '+1+2 end end': -0.23, // 37
  '+1+2 , be': -0.03, // 4
  '+1+2 , possessive': 0.35, // 3
  '+1+2 , name': 0.2, // 36
  '+1+2 , outlet': -0.2, // 15
  '+1+2 , saying': 0.29, // 7
  '+1+2 , quotation': 0.03, // 5
  '+1+2 , said': -0.26, // 5
  '+1+2 , adverb': 0.22, // 7
  '+1+2 , and': 0.39, // 12
  '+1+2 , determiner': -0.83, // 16
  '+1+2 , past': 0.06, // 5
  '+1+2 , gerund': 0.08, // 8
  '+1+2 , pronoun': 0.11, // 5
  '+1+2 , while': -0.25, // 11
  '+1+2 , word': 0.03, // 9
  '+1+2 , preposition': 0.1, // 8
  '+1+2 , who': -0.8, // 19
  '+1+2 - name': -0.31, // 26
  '+1+2 - outlet': 0.46, // 28
  '+1+2 - word': -0.13, // 4
  '+1+2 . end': 0.03, // 344
  '+1+2 . ,': -0.05, // 3
  '+1+2 . -': -0.44, // 67
  '+1+2 . .': 0.65, // 16
  '+1+2 . name': -0.38, // 21
  '+1+2 . outlet': -0.06, // 7
  '+1+2 . determiner': -0.31, // 16
  '+1+2 . preposition': -0.03, // 3
  '+1+2 : end': 0.23, // 3
  '+1+2 : quotation': 0.17, // 27
  '+1+2 be adverb': 0.47, // 3
  '+1+2 be determiner': -0.21, // 4
  '+1+2 be past': -0.15, // 5
  '+1+2 be word': -0.2, // 5
  '+1+2 reporter ,': 0.31, // 6
  '+1+2 reporter name': -0.11, // 9
  '+1+2 possessive name': 0.04, // 3
  '+1+2 possessive word': -0.21, // 3
  '+1+2 interview that': 0.1, // 3
  '+1+2 name ,': -0.1, // 4
  '+1+2 name -': 0.15, // 3
  '+1+2 name .': -0.25, // 10
  '+1+2 name :': -0.37, // 3
  '+1+2 name possessive': -0.16, // 3
  '+1+2 name name': 0.47, // 74
  '+1+2 name said': 0.3, // 3
  '+1+2 name poll': -0.16, // 3
  '+1+2 name of': 0.14, // 3
  '+1+2 name word': -0.31, // 75
  '+1+2 name preposition': 0.28, // 4
  '+1+2 name that': -0.41, // 3
  '+1+2 name auxiliary': 0.38, // 4
  '+1+2 outlet ,': 0.12, // 7
  '+1+2 outlet .': -0.04, // 11
  '+1+2 outlet :': 0.01, // 6
  '+1+2 outlet said': -0.44, // 3
  '+1+2 outlet word': 0.05, // 3
  '+1+2 outlet that': 0.05, // 9
  '+1+2 quotation end': 0.09, // 4
  '+1+2 quotation on': 0.05, // 3
  '+1+2 said ,': 0.21, // 20
  '+1+2 said .': 0.35, // 69
  '+1+2 said name': 0.26, // 10
  '+1+2 said determiner': -0.13, // 17
  '+1+2 said pronoun': -0.41, // 4
  '+1+2 said on': 0.21, // 12
  '+1+2 said word': 0.04, // 9
  '+1+2 said preposition': -0.09, // 9
  '+1+2 said that': -0.06, // 23
  '+1+2 said day': 0.11, // 6
  '+1+2 poll ,': 0.19, // 7
  '+1+2 poll .': 0.06, // 9
  '+1+2 poll reported': -0.12, // 10
  '+1+2 poll said': 0.08, // 3
  '+1+2 poll past': -0.1, // 6
  '+1+2 poll of': 0.02, // 13
  '+1+2 poll word': 0.01, // 8
  '+1+2 poll preposition': -0.34, // 4
  '+1+2 poll that': -0.05, // 3
  '+1+2 adverb said': -0.32, // 9
  '+1+2 adverb past': -0.03, // 3
  '+1+2 adverb verb': 0.16, // 4
  '+1+2 and name': 0.29, // 3
  '+1+2 and outlet': -0.05, // 15
  '+1+2 and determiner': -0.06, // 3
  '+1+2 and word': 0.2, // 7
  '+1+2 determiner name': 0.05, // 4
  '+1+2 determiner outlet': 0.08, // 3
  '+1+2 determiner word': -0.02, // 15
  '+1+2 past determiner': 0.17, // 3
  '+1+2 past word': 0.22, // 6
  '+1+2 of determiner': -0.09, // 5
  '+1+2 gerund poll': 0.03, // 3
  '+1+2 pronoun be': 0.11, // 8
  '+1+2 pronoun past': 0.03, // 3
  '+1+2 pronoun verb': 0.02, // 5
  '+1+2 pronoun auxiliary': 0.08, // 14
  '+1+2 to word': -0.21, // 6
  '+1+2 on day': -0.04, // 38
  '+1+2 while name': -0.11, // 3
  '+1+2 while determiner': 0.35, // 6
  '+1+2 while pronoun': -0.14, // 4
  '+1+2 word ,': -0.16, // 18
  '+1+2 word -': -0.09, // 3
  '+1+2 word .': 0.08, // 23
  '+1+2 word :': 0.05, // 3
  '+1+2 word reporter': -0.07, // 3
  '+1+2 word statement': 0.04, // 3
  '+1+2 word name': -0.54, // 16
  '+1+2 word outlet': -0.91, // 8
  '+1+2 word quotation': -0.2, // 3
  '+1+2 word said': 0.29, // 3
  '+1+2 word poll': -0.17, // 12
  '+1+2 word and': -0.33, // 3
  '+1+2 word past': -0.24, // 4
  '+1+2 word on': 0.28, // 8
  '+1+2 word while': -0.03, // 5
  '+1+2 word word': 0.33, // 68
  '+1+2 word preposition': 0.4, // 15
  '+1+2 word verb': -0.21, // 4
  '+1+2 word auxiliary': -0.19, // 3
  '+1+2 preposition name': -0.5, // 16
  '+1+2 preposition determiner': 0.33, // 18
  '+1+2 preposition word': 0.11, // 6
  '+1+2 preposition day': -0.28, // 6
  '+1+2 claims .': 0.23, // 11
  '+1+2 claims preposition': -0.29, // 3
  '+1+2 claims that': 0.25, // 8
  '+1+2 that possessive': 0.06, // 11
  '+1+2 that name': 0.15, // 15
  '+1+2 that quotation': 0.03, // 3
  '+1+2 that determiner': 0.43, // 33
  '+1+2 that pronoun': 0.37, // 43
  '+1+2 that word': 0.04, // 8
  '+1+2 that preposition': 0.02, // 5
  '+1+2 verb determiner': -0.02, // 3
  '+1+2 auxiliary be': 0.33, // 4
  '+1+2 auxiliary reported': 0.49, // 4
  '+1+2 auxiliary adverb': -0.6, // 7
  '+1+2 auxiliary past': 0.21, // 5
  '+1+2 auxiliary word': 0.03, // 3
  '+1+2 day ,': 0.19, // 5
  '+1+2 day that': 0.05, // 5
  '+1+2+3 end end end': -0.23, // 37
  '+1+2+3 , possessive word': 0.35, // 3
  '+1+2+3 , name end': -0.29, // 3
  '+1+2+3 , name name': -0.22, // 11
  '+1+2+3 , name said': -0.06, // 10
  '+1+2+3 , name word': 0.31, // 4
  '+1+2+3 , outlet .': -0.07, // 5
  '+1+2+3 , outlet and': -0.12, // 6
  '+1+2+3 , saying word': 0.29, // 3
  '+1+2+3 , quotation end': 0.07, // 4
  '+1+2+3 , determiner name': -0.58, // 5
  '+1+2+3 , determiner word': 0.13, // 9
  '+1+2+3 , past determiner': 0.06, // 3
  '+1+2+3 , gerund determiner': 0.05, // 3
  '+1+2+3 , word word': 0.03, // 3
  '+1+2+3 , preposition word': 0.15, // 3
  '+1+2+3 , who past': -0.05, // 4
  '+1+2+3 , who auxiliary': -0.3, // 3
  '+1+2+3 - name name': -0.61, // 11
  '+1+2+3 - name poll': 0.61, // 10
  '+1+2+3 - outlet poll': 0.16, // 16
  '+1+2+3 - outlet word': -0.06, // 4
  '+1+2+3 - outlet preposition': -0.16, // 3
  '+1+2+3 . end end': 0.03, // 344
  '+1+2+3 . - possessive': -0.09, // 9
  '+1+2+3 . - name': -0.11, // 36
  '+1+2+3 . - determiner': -0.17, // 19
  '+1+2+3 . . end': 0.3, // 15
  '+1+2+3 . name name': -0.08, // 6
  '+1+2+3 . name word': -0.04, // 3
  '+1+2+3 . outlet .': -0.06, // 7
  '+1+2+3 . determiner name': -0.04, // 3
  '+1+2+3 . determiner word': -0.19, // 10
  '+1+2+3 : end end': 0.23, // 3
  '+1+2+3 : quotation end': 0.17, // 26
  '+1+2+3 be word to': -0.2, // 5
  '+1+2+3 reporter name name': 0.01, // 7
  '+1+2+3 possessive name name': 0.04, // 3
  '+1+2+3 possessive word word': -0.21, // 3
  '+1+2+3 name . end': -0.23, // 9
  '+1+2+3 name name ,': 0.05, // 9
  '+1+2+3 name name .': 0.04, // 9
  '+1+2+3 name name name': -0.35, // 14
  '+1+2+3 name name said': 0.37, // 8
  '+1+2+3 name name adverb': -0.08, // 3
  '+1+2+3 name name and': 0.17, // 4
  '+1+2+3 name name past': 0.21, // 3
  '+1+2+3 name name preposition': 0.09, // 6
  '+1+2+3 name word .': -0.09, // 3
  '+1+2+3 name word name': -0.21, // 43
  '+1+2+3 name word determiner': -0.18, // 16
  '+1+2+3 name word word': 0.09, // 5
  '+1+2+3 outlet , name': 0.1, // 3
  '+1+2+3 outlet . end': -0.04, // 11
  '+1+2+3 outlet : quotation': 0.01, // 6
  '+1+2+3 outlet said .': -0.44, // 3
  '+1+2+3 outlet word .': 0.05, // 3
  '+1+2+3 outlet that pronoun': 0.03, // 4
  '+1+2+3 quotation end end': 0.09, // 4
  '+1+2+3 quotation on day': 0.05, // 3
  '+1+2+3 said , saying': 0.05, // 3
  '+1+2+3 said , quotation': 0.04, // 4
  '+1+2+3 said , while': -0.03, // 4
  '+1+2+3 said . end': 0.35, // 69
  '+1+2+3 said name name': 0.1, // 4
  '+1+2+3 said name auxiliary': 0.09, // 3
  '+1+2+3 said determiner word': -0.48, // 10
  '+1+2+3 said pronoun auxiliary': -0.27, // 3
  '+1+2+3 said on day': 0.21, // 11
  '+1+2+3 said word word': -0.17, // 6
  '+1+2+3 said preposition determiner': -0.27, // 5
  '+1+2+3 said that name': 0.06, // 4
  '+1+2+3 said that determiner': -0.31, // 8
  '+1+2+3 said that pronoun': 0.04, // 3
  '+1+2+3 said that word': 0.12, // 5
  '+1+2+3 said day that': 0.07, // 4
  '+1+2+3 poll . end': 0.06, // 9
  '+1+2+3 poll reported name': -0.02, // 3
  '+1+2+3 poll past word': -0.15, // 3
  '+1+2+3 poll of name': -0.17, // 4
  '+1+2+3 poll of word': 0.02, // 5
  '+1+2+3 poll word word': 0.03, // 3
  '+1+2+3 adverb said .': -0.43, // 3
  '+1+2+3 and outlet ,': -0.23, // 4
  '+1+2+3 and outlet .': -0.22, // 6
  '+1+2+3 and word word': 0.29, // 5
  '+1+2+3 determiner name be': 0.03, // 3
  '+1+2+3 determiner word word': -0.12, // 3
  '+1+2+3 pronoun verb determiner': 0.01, // 3
  '+1+2+3 pronoun auxiliary word': 0.02, // 3
  '+1+2+3 on day number': -0.08, // 3
  '+1+2+3 on day ,': -0.25, // 5
  '+1+2+3 on day .': -0.23, // 9
  '+1+2+3 on day :': 0.03, // 3
  '+1+2+3 on day that': 0.1, // 7
  '+1+2+3 while determiner word': -0.01, // 3
  '+1+2+3 word , who': -0.03, // 3
  '+1+2+3 word , auxiliary': -0.26, // 3
  '+1+2+3 word . end': 0.08, // 23
  '+1+2+3 word : quotation': 0.05, // 3
  '+1+2+3 word statement word': 0.04, // 3
  '+1+2+3 word name name': -0.53, // 15
  '+1+2+3 word outlet end': -0.41, // 3
  '+1+2+3 word poll .': 0.17, // 3
  '+1+2+3 word and word': -0.33, // 3
  '+1+2+3 word on name': -0.32, // 3
  '+1+2+3 word on day': 0.57, // 3
  '+1+2+3 word word ,': 0.16, // 8
  '+1+2+3 word word .': 0.63, // 15
  '+1+2+3 word word be': -0.17, // 3
  '+1+2+3 word word name': -0.18, // 10
  '+1+2+3 word word said': 0.31, // 4
  '+1+2+3 word word determiner': -0.07, // 4
  '+1+2+3 word word preposition': -0.47, // 4
  '+1+2+3 word word that': 0.04, // 3
  '+1+2+3 word word auxiliary': -0.12, // 3
  '+1+2+3 word preposition name': 0.33, // 8
  '+1+2+3 word preposition determiner': 0.18, // 4
  '+1+2+3 preposition name .': 0.05, // 4
  '+1+2+3 preposition name name': -0.26, // 10
  '+1+2+3 preposition determiner interview': 0.08, // 6
  '+1+2+3 preposition determiner word': 0.36, // 6
  '+1+2+3 claims . end': 0.23, // 11
  '+1+2+3 claims that name': 0.11, // 4
  '+1+2+3 claims that determiner': 0.14, // 4
  '+1+2+3 that possessive word': 0.02, // 6
  '+1+2+3 that name be': 0.05, // 5
  '+1+2+3 that quotation end': 0.03, // 3
  '+1+2+3 that determiner word': 0.43, // 27
  '+1+2+3 that pronoun be': 0.03, // 7
  '+1+2+3 that pronoun past': -0.07, // 5
  '+1+2+3 that pronoun word': 0.01, // 3
  '+1+2+3 that pronoun verb': 0.03, // 6
  '+1+2+3 that pronoun auxiliary': 0.33, // 17
  '+1+2+3 that preposition word': 0.01, // 3
  '+1+2+3 auxiliary past determiner': 0.31, // 3
  '+1+2+3 day that determiner': 0.04, // 3
  '+2 "a"': 0.25, // 29
  '+2 "after"': 0.26, // 5
  '+2 "agency"': 0.44, // 11
  '+2 "also"': -0.08, // 4
  '+2 "an"': 0.35, // 9
  '+2 "and"': -0.49, // 15
  '+2 "as"': 0.1, // 5
  '+2 "at"': 0.15, // 6
  '+2 "average"': 0.07, // 4
  '+2 "be"': -0.07, // 3
  '+2 "but"': 0.27, // 6
  '+2 "caption"': -0.49, // 67
  '+2 "conducted"': -0.2, // 3
  '+2 "debate"': -0.05, // 3
  '+2 "executive"': -0.18, // 3
  '+2 "for"': -0.2, // 6
  '+2 "found"': 0.1, // 4
  '+2 "from"': -0.37, // 7
  '+2 "had"': 0.08, // 11
  '+2 "has"': 0.17, // 4
  '+2 "he"': 0.32, // 25
  '+2 "his"': 0.3, // 4
  '+2 "in"': -0.11, // 23
  '+2 "is"': -0.18, // 3
  '+2 "it"': -0.63, // 18
  '+2 "its"': -0.21, // 7
  '+2 "last"': 0.27, // 11
  '+2 "late"': 0.23, // 3
  '+2 "month"': 0.03, // 4
  '+2 "not"': -0.6, // 4
  '+2 "of"': 0.7, // 19
  '+2 "on"': -0.21, // 31
  '+2 "one"': -0.28, // 8
  '+2 "podcast"': -0.62, // 5
  '+2 "poll"': 0.37, // 6
  '+2 "released"': 0.67, // 6
  '+2 "reported"': 0.2, // 14
  '+2 "reporter"': -0.09, // 3
  '+2 "said"': -0.06, // 10
  '+2 "she"': 0.02, // 10
  '+2 "show"': -0.03, // 4
  '+2 "showed"': -0.23, // 6
  '+2 "shows"': 0.12, // 4
  '+2 "some"': 0.02, // 3
  '+2 "team"': -0.3, // 3
  '+2 "television"': 0.41, // 4
  '+2 "that"': 0.24, // 65
  '+2 "the"': -0.36, // 57
  '+2 "there"': 0.02, // 3
  '+2 "they"': 0.09, // 5
  '+2 "this"': 0.42, // 9
  '+2 "thought"': 0.01, // 3
  '+2 "to"': -0.4, // 7
  '+2 "video"': 0.04, // 3
  '+2 "was"': -0.04, // 19
  '+2 "week"': 0.48, // 12
  '+2 "were"': 0.12, // 3
  '+2 "when"': 0.37, // 3
  '+2 "where"': -0.07, // 4
  '+2 "which"': -0.21, // 19
  '+2 "who"': -0.11, // 4
  '+2 "with"': -0.04, // 6
  '+2 "would"': -0.02, // 3
  '+2 number': -0.23, // 12
  '+2 end': 0.03, // 390
  '+2 ,': 0.66, // 79
  '+2 -': -0.48, // 74
  '+2 .': 0.66, // 161
  '+2 :': -0.33, // 18
  '+2 be': 0.18, // 32
  '+2 asked': -0.42, // 3
  '+2 reporter': -0.21, // 5
  '+2 statement': 0.04, // 3
  '+2 possessive': 0.37, // 22
  '+2 interview': -0.12, // 4
  '+2 some': 0.13, // 5
  '+2 his': 0.19, // 14
  '+2 name': 0.33, // 253
  '+2 outlet': -0.68, // 78
  '+2 saying': 0.35, // 10
  '+2 quotation': -0.36, // 43
  '+2 reported': 0.2, // 22
  '+2 said': 0.47, // 36
  '+2 poll': -0.27, // 20
  '+2 adverb': 0.06, // 28
  '+2 and': -0.22, // 21
  '+2 determiner': 0.26, // 142
  '+2 past': -0.14, // 34
  '+2 of': 0.7, // 19
  '+2 gerund': -0.43, // 20
  '+2 pronoun': -0.19, // 63
  '+2 to': -0.4, // 7
  '+2 on': -0.25, // 32
  '+2 while': 0.12, // 25
  '+2 word': -0.43, // 257
  '+2 preposition': -0.65, // 57
  '+2 claims': 0.04, // 6
  '+2 that': 0.24, // 65
  '+2 verb': 0.33, // 22
  '+2 who': -0.32, // 23
  '+2 auxiliary': 0.71, // 25
  '+2 day': -0.09, // 56
  '+3 number': 0.32, // 24
  '+3 ,': -0.45, // 59
  '+3 -': -0.16, // 4
  '+3 .': 0.51, // 104
  '+3 :': 0.13, // 7
  '+3 be': -0.29, // 46
  '+3 reporter': -0.06, // 3
  '+3 statement': 0.24, // 7
  '+3 possessive': -0.02, // 25
  '+3 interview': -0.11, // 10
  '+3 some': -0.05, // 4
  '+3 his': -0.22, // 17
  '+3 name': -0.69, // 280
  '+3 outlet': 0.09, // 13
  '+3 saying': 0.03, // 10
  '+3 reported': 0.01, // 7
  '+3 said': 0.06, // 37
  '+3 poll': 0.93, // 38
  '+3 agreed': 0.11, // 4
  '+3 reporting': 0.03, // 3
  '+3 adverb': 0.15, // 37
  '+3 by': -0.61, // 7
  '+3 and': -0.13, // 23
  '+3 determiner': 0.29, // 151
  '+3 past': -0.44, // 42
  '+3 of': 0.24, // 13
  '+3 gerund': -0.11, // 22
  '+3 pronoun': 0.03, // 32
  '+3 to': -0.17, // 24
  '+3 on': -0.25, // 12
  '+3 bracket': 0.05, // 3
  '+3 while': -0.28, // 24
  '+3 word': -0.19, // 245
  '+3 preposition': -0.01, // 55
  '+3 claims': 0.6, // 8
  '+3 that': 0.42, // 36
  '+3 verb': -0.01, // 28
  '+3 who': -0.44, // 11
  '+3 auxiliary': -0.05, // 48
  '+3 day': 0.26, // 37
  '-1 "a"': 0.12, // 56
  '-1 "about"': -0.17, // 4
  '-1 "affiliate"': 0.23, // 9
  '-1 "after"': -0.26, // 8
  '-1 "agency"': 0.19, // 7
  '-1 "an"': 0.26, // 18
  '-1 "and"': 0.01, // 28
  '-1 "as"': 0.16, // 14
  '-1 "at"': -0.16, // 31
  '-1 "broadcaster"': 0.3, // 12
  '-1 "but"': 0.03, // 3
  '-1 "by"': 0.46, // 95
  '-1 "channel"': 0.19, // 3
  '-1 "conservative"': -0.25, // 3
  '-1 "copyright"': -0.65, // 64
  '-1 "for"': -0.38, // 34
  '-1 "former"': -0.36, // 5
  '-1 "found"': -0.18, // 3
  '-1 "from"': 0.06, // 20
  '-1 "in"': 0.36, // 29
  '-1 "including"': -0.33, // 3
  '-1 "latest"': 0.37, // 7
  '-1 "media"': 0.24, // 3
  '-1 "new"': 0.16, // 3
  '-1 "newspaper"': 0.13, // 3
  '-1 "of"': -0.42, // 64
  '-1 "official"': 0.05, // 8
  '-1 "on"': 0.61, // 83
  '-1 "recent"': 0.45, // 7
  '-1 "reported"': 0.19, // 3
  '-1 "said"': 0.36, // 3
  '-1 "state-run"': 0.19, // 4
  '-1 "station"': 0.06, // 3
  '-1 "tell"': 0.05, // 4
  '-1 "telling"': 0.15, // 8
  '-1 "tells"': 0.15, // 8
  '-1 "that"': -0.03, // 21
  '-1 "to"': 0.69, // 51
  '-1 "told"': 0.29, // 464
  '-1 "website"': -0.28, // 3
  '-1 "when"': -0.05, // 5
  '-1 "which"': 0.02, // 3
  '-1 "with"': 0.72, // 58
  '-1 number': -0.09, // 4
  '-1 ,': 0.15, // 171
  '-1 -': 0.3, // 74
  '-1 .': -0.16, // 142
  '-1 :': -0.18, // 20
  '-1 according-to': -0.02, // 60
  '-1 be': -0.12, // 3
  '-1 possessive': 0.17, // 23
  '-1 name': -0.45, // 17
  '-1 outlet': 0.04, // 9
  '-1 saying': 0.02, // 9
  '-1 quotation': -0.5, // 36
  '-1 reported': -0.18, // 3
  '-1 said': 0.14, // 16
  '-1 told': 0.38, // 476
  '-1 start': 0.06, // 161
  '-1 by': 0.5, // 96
  '-1 and': -0.07, // 34
  '-1 determiner': -0.05, // 100
  '-1 past': -0.11, // 10
  '-1 of': -0.42, // 64
  '-1 gerund': -0.3, // 6
  '-1 to': 0.59, // 52
  '-1 on': 0.79, // 88
  '-1 while': -0.19, // 44
  '-1 word': 0.09, // 195
  '-1 possessive-outlet': 0.55, // 37
  '-1 preposition': -0.18, // 191
  '-1 claims': 0.27, // 4
  '-1 that': -0.33, // 22
  '-1 verb': -0.22, // 9
  '-1 who': 0.02, // 3
  '-1+1 , ,': -0.42, // 14
  '-1+1 , .': 0.43, // 12
  '-1+1 , name': 0.24, // 11
  '-1+1 , outlet': -0.44, // 3
  '-1+1 , reported': 0.19, // 4
  '-1+1 , said': 0.47, // 65
  '-1+1 , adverb': -0.15, // 4
  '-1+1 , and': -0.03, // 9
  '-1+1 , past': -0.18, // 5
  '-1+1 , word': 0.1, // 19
  '-1+1 , claims': 0.23, // 10
  '-1+1 , auxiliary': -0.22, // 6
  '-1+1 - end': -0.12, // 3
  '-1+1 - -': -0.56, // 10
  '-1+1 - .': 0.12, // 4
  '-1+1 - name': 0.57, // 23
  '-1+1 - poll': 0.3, // 19
  '-1+1 - word': 0.04, // 6
  '-1+1 - preposition': -0.13, // 6
  '-1+1 . ,': -0.11, // 6
  '-1+1 . .': -0.06, // 135
  '-1+1 : end': -0.2, // 15
  '-1+1 according-to ,': -0.45, // 15
  '-1+1 according-to .': 0.55, // 29
  '-1+1 according-to name': 0.16, // 3
  '-1+1 according-to gerund': 0.03, // 3
  '-1+1 according-to word': -0.12, // 6
  '-1+1 possessive .': 0.15, // 3
  '-1+1 possessive name': -0.09, // 3
  '-1+1 possessive said': 0.07, // 4
  '-1+1 possessive word': 0.11, // 4
  '-1+1 name name': -0.28, // 3
  '-1+1 name word': -0.07, // 3
  '-1+1 outlet said': 0.01, // 3
  '-1+1 saying that': 0.03, // 3
  '-1+1 quotation said': -0.17, // 31
  '-1+1 said .': 0.28, // 4
  '-1+1 told ,': 0.1, // 10
  '-1+1 told .': 0.23, // 146
  '-1+1 told :': 0.08, // 18
  '-1+1 told reporter': 0.15, // 4
  '-1+1 told his': 0.02, // 3
  '-1+1 told name': -0.58, // 26
  '-1+1 told outlet': 0.26, // 18
  '-1+1 told quotation': 0.04, // 3
  '-1+1 told adverb': 0.07, // 6
  '-1+1 told determiner': 0.17, // 13
  '-1+1 told pronoun': 0.21, // 28
  '-1+1 told on': -0.39, // 25
  '-1+1 told while': 0.06, // 7
  '-1+1 told word': -0.95, // 30
  '-1+1 told preposition': 0.29, // 25
  '-1+1 told that': 0.33, // 99
  '-1+1 told day': 0.04, // 7
  '-1+1 start ,': 0.74, // 8
  '-1+1 start -': -0.35, // 4
  '-1+1 start :': -0.21, // 3
  '-1+1 start be': 0.11, // 10
  '-1+1 start name': -0.51, // 19
  '-1+1 start said': -0.49, // 40
  '-1+1 start poll': 0.36, // 4
  '-1+1 start adverb': 0.09, // 7
  '-1+1 start and': -0.32, // 3
  '-1+1 start past': 0.09, // 6
  '-1+1 start word': 0.41, // 23
  '-1+1 start preposition': -0.12, // 3
  '-1+1 start claims': 0.15, // 6
  '-1+1 start auxiliary': -0.02, // 12
  '-1+1 by ,': 0.21, // 25
  '-1+1 by .': -0.01, // 28
  '-1+1 by name': 0.56, // 7
  '-1+1 by and': 0.03, // 4
  '-1+1 by while': -0.24, // 3
  '-1+1 by word': -0.23, // 10
  '-1+1 by preposition': -0.24, // 4
  '-1+1 and ,': -0.2, // 5
  '-1+1 and .': -0.27, // 7
  '-1+1 and name': -0.07, // 3
  '-1+1 and said': 0.02, // 4
  '-1+1 determiner -': 0.6, // 15
  '-1+1 determiner reporter': -0.15, // 4
  '-1+1 determiner interview': 0.26, // 8
  '-1+1 determiner name': -0.11, // 5
  '-1+1 determiner poll': 0.26, // 31
  '-1+1 determiner word': -0.04, // 28
  '-1+1 determiner claims': -0.07, // 4
  '-1+1 of ,': -0.15, // 19
  '-1+1 of .': 0.07, // 8
  '-1+1 of be': -0.17, // 3
  '-1+1 of name': 0.52, // 12
  '-1+1 of word': -0.03, // 7
  '-1+1 to ,': 0.29, // 6
  '-1+1 to .': 0.43, // 13
  '-1+1 to name': 0.41, // 7
  '-1+1 to on': 0.42, // 3
  '-1+1 to word': -0.21, // 5
  '-1+1 to that': 0.28, // 7
  '-1+1 on ,': 0.21, // 18
  '-1+1 on .': -0.7, // 17
  '-1+1 on name': 0.06, // 4
  '-1+1 on outlet': 0.31, // 15
  '-1+1 on quotation': 0.19, // 8
  '-1+1 on word': 0.62, // 9
  '-1+1 on day': 0.11, // 3
  '-1+1 while name': -0.27, // 4
  '-1+1 while said': 0.19, // 11
  '-1+1 while and': -0.14, // 3
  '-1+1 while word': -0.12, // 6
  '-1+1 while auxiliary': -0.03, // 4
  '-1+1 word end': 0.1, // 13
  '-1+1 word ,': -0.62, // 6
  '-1+1 word -': 0.5, // 16
  '-1+1 word .': -0.23, // 19
  '-1+1 word reporter': -0.37, // 5
  '-1+1 word name': -0.31, // 41
  '-1+1 word said': 0.13, // 21
  '-1+1 word poll': -0.03, // 7
  '-1+1 word word': -0.08, // 33
  '-1+1 word preposition': -0.07, // 5
  '-1+1 word that': 0.34, // 5
  '-1+1 possessive-outlet ,': 0.32, // 6
  '-1+1 possessive-outlet .': -0.08, // 9
  '-1+1 possessive-outlet that': 0.14, // 9
  '-1+1 preposition ,': -0.26, // 38
  '-1+1 preposition -': 0.45, // 6
  '-1+1 preposition .': -0.56, // 42
  '-1+1 preposition :': 0.23, // 3
  '-1+1 preposition name': -0.65, // 23
  '-1+1 preposition poll': -0.14, // 3
  '-1+1 preposition adverb': 0.04, // 5
  '-1+1 preposition and': 0.37, // 11
  '-1+1 preposition on': 0.01, // 4
  '-1+1 preposition while': -0.17, // 3
  '-1+1 preposition word': 0.22, // 16
  '-1+1 preposition preposition': -0.02, // 7
  '-1+1 preposition that': 0.05, // 5
  '-1+1 that be': -0.01, // 3
  '-1+1 that auxiliary': 0.11, // 6
  '-2 "a"': 0.03, // 16
  '-2 "also"': 0.08, // 5
  '-2 "analyst"': -0.1, // 4
  '-2 "anchor"': -0.06, // 3
  '-2 "and"': -0.25, // 6
  '-2 "appearance"': -0.43, // 3
  '-2 "article"': 0.21, // 4
  '-2 "chief"': -0.09, // 3
  '-2 "conducted"': 0.29, // 6
  '-2 "editor"': -0.38, // 3
  '-2 "have"': 0.02, // 4
  '-2 "her"': -0.04, // 3
  '-2 "hosted"': -0.52, // 4
  '-2 "image"': -0.16, // 11
  '-2 "in"': 0.28, // 10
  '-2 "interview"': 0.6, // 54
  '-2 "is"': -0.2, // 3
  '-2 "members"': 0.6, // 3
  '-2 "month"': 0.52, // 3
  '-2 "morning"': 0.06, // 3
  '-2 "news"': 0.22, // 13
  '-2 "obtained"': 0.21, // 8
  '-2 "of"': -0.29, // 7
  '-2 "official"': 0.04, // 12
  '-2 "on"': 0.46, // 19
  '-2 "presenter"': -0.03, // 3
  '-2 "provided"': 0.15, // 3
  '-2 "public"': 0.15, // 5
  '-2 "published"': -0.6, // 8
  '-2 "report"': 0.15, // 5
  '-2 "reported"': 0.54, // 24
  '-2 "said"': 0.27, // 24
  '-2 "saying"': 0.09, // 4
  '-2 "senator"': 0.19, // 3
  '-2 "she"': 0.16, // 11
  '-2 "source"': 0.02, // 4
  '-2 "sources"': 0.08, // 9
  '-2 "speaking"': 0.45, // 4
  '-2 "spoke"': 0.43, // 4
  '-2 "spokesman"': -0.15, // 6
  '-2 "spokesperson"': 0.01, // 3
  '-2 "state"': 0.14, // 4
  '-2 "statement"': 0.33, // 3
  '-2 "such"': 0.13, // 4
  '-2 "that"': -0.13, // 3
  '-2 "the"': 0.03, // 29
  '-2 "time"': -0.39, // 3
  '-2 "to"': -0.27, // 12
  '-2 "told"': -0.15, // 19
  '-2 "week"': 0.17, // 6
  '-2 "will"': -0.04, // 3
  '-2 "with"': 0.01, // 4
  '-2 "writing"': 0.15, // 4
  '-2 "wrote"': -0.36, // 5
  '-2 "years"': -0.05, // 3
  '-2 number': 0.24, // 15
  '-2 ,': 0.41, // 215
  '-2 .': 0.31, // 3
  '-2 according-to': 0.27, // 25
  '-2 be': -0.24, // 5
  '-2 reporter': -0.16, // 7
  '-2 statement': 0.21, // 7
  '-2 possessive': -0.13, // 10
  '-2 appeared': 0.13, // 4
  '-2 some': -0.12, // 3
  '-2 his': -0.07, // 4
  '-2 name': -0.64, // 487
  '-2 outlet': 0.31, // 72
  '-2 saying': 0.01, // 12
  '-2 quotation': 0.68, // 18
  '-2 reported': -0.13, // 26
  '-2 said': -0.2, // 69
  '-2 told': -0.11, // 20
  '-2 poll': 0.16, // 19
  '-2 agreed': 0.08, // 3
  '-2 start': 0.46, // 301
  '-2 adverb': -0.2, // 34
  '-2 and': -0.1, // 9
  '-2 determiner': -0.09, // 65
  '-2 past': 0.23, // 36
  '-2 of': -0.29, // 7
  '-2 gerund': 0.17, // 14
  '-2 pronoun': -0.27, // 76
  '-2 to': -0.27, // 12
  '-2 on': 0.49, // 20
  '-2 bracket': 0.08, // 9
  '-2 while': -0.25, // 9
  '-2 word': -0.27, // 374
  '-2 possessive-outlet': -0.15, // 6
  '-2 preposition': 0.6, // 34
  '-2 claims': -0.6, // 21
  '-2 say': 0.11, // 3
  '-2 that': -0.13, // 3
  '-2 verb': -0.14, // 22
  '-2 who': 0.09, // 4
  '-2 auxiliary': -0.73, // 13
  '-2 day': 0.28, // 31
  '-2-1 number ,': -0.05, // 5
  '-2-1 number name': -0.04, // 4
  '-2-1 number on': 0.2, // 3
  '-2-1 , according-to': 0.17, // 43
  '-2-1 , outlet': 0.01, // 3
  '-2-1 , saying': 0.01, // 8
  '-2-1 , said': 0.27, // 5
  '-2-1 , told': -0.23, // 103
  '-2-1 , and': 0.12, // 7
  '-2-1 , determiner': 0.43, // 9
  '-2-1 , while': 0.03, // 10
  '-2-1 , word': -0.12, // 4
  '-2-1 , preposition': 0.26, // 9
  '-2-1 according-to determiner': 0.19, // 22
  '-2-1 reporter preposition': -0.11, // 4
  '-2-1 statement to': 0.25, // 6
  '-2-1 possessive word': -0.12, // 9
  '-2-1 interview on': -0.27, // 11
  '-2-1 interview preposition': 0.27, // 48
  '-2-1 name ,': -0.32, // 36
  '-2-1 name -': -0.22, // 41
  '-2-1 name .': -0.36, // 72
  '-2-1 name :': -0.28, // 12
  '-2-1 name possessive': -0.26, // 4
  '-2-1 name name': -0.32, // 6
  '-2-1 name said': -0.21, // 3
  '-2-1 name told': 0.37, // 196
  '-2-1 name by': 0.36, // 3
  '-2-1 name and': 0.21, // 4
  '-2-1 name past': -0.11, // 5
  '-2-1 name of': 0.19, // 13
  '-2-1 name to': -0.39, // 5
  '-2-1 name on': 0.39, // 5
  '-2-1 name word': -0.18, // 64
  '-2-1 name preposition': 0.65, // 10
  '-2-1 outlet ,': -0.27, // 15
  '-2-1 outlet -': 0.33, // 28
  '-2-1 outlet .': 0.42, // 5
  '-2-1 outlet and': -0.29, // 15
  '-2-1 outlet word': 0.24, // 7
  '-2-1 saying by': 0.06, // 5
  '-2-1 saying on': -0.18, // 3
  '-2-1 saying preposition': 0.11, // 3
  '-2-1 quotation ,': 0.09, // 4
  '-2-1 quotation by': 0.16, // 4
  '-2-1 reported by': -0.16, // 17
  '-2-1 reported preposition': -0.19, // 8
  '-2-1 said by': 0.22, // 24
  '-2-1 said to': 0.24, // 6
  '-2-1 said on': 0.08, // 18
  '-2-1 said preposition': -0.06, // 8
  '-2-1 said that': -0.31, // 6
  '-2-1 told possessive-outlet': 0.12, // 17
  '-2-1 poll preposition': 0.31, // 13
  '-2-1 start .': 0.14, // 52
  '-2-1 start according-to': -0.52, // 14
  '-2-1 start name': 0.25, // 4
  '-2-1 start quotation': -0.22, // 27
  '-2-1 start start': 0.06, // 161
  '-2-1 start and': -0.11, // 3
  '-2-1 start determiner': 0.4, // 16
  '-2-1 start on': 0.18, // 5
  '-2-1 start while': 0.13, // 11
  '-2-1 start preposition': 0.19, // 3
  '-2-1 adverb ,': 0.54, // 6
  '-2-1 adverb told': 0.1, // 5
  '-2-1 adverb by': 0.25, // 3
  '-2-1 adverb while': -0.42, // 4
  '-2-1 adverb preposition': -0.19, // 4
  '-2-1 determiner possessive': 0.07, // 4
  '-2-1 determiner while': 0.13, // 4
  '-2-1 determiner word': 0.41, // 43
  '-2-1 past by': 0.1, // 17
  '-2-1 past to': 0.1, // 6
  '-2-1 past preposition': -0.28, // 7
  '-2-1 of determiner': -0.29, // 5
  '-2-1 gerund to': 0.45, // 4
  '-2-1 gerund on': -0.19, // 4
  '-2-1 gerund preposition': -0.11, // 3
  '-2-1 pronoun told': -0.11, // 72
  '-2-1 to determiner': -0.3, // 3
  '-2-1 to word': -0.12, // 3
  '-2-1 on possessive-outlet': 0.29, // 15
  '-2-1 bracket ,': 0.04, // 3
  '-2-1 bracket told': 0.02, // 3
  '-2-1 while determiner': 0.02, // 4
  '-2-1 word ,': 0.24, // 81
  '-2-1 word .': -0.3, // 5
  '-2-1 word :': 0.18, // 6
  '-2-1 word said': -0.35, // 3
  '-2-1 word told': 0.55, // 86
  '-2-1 word by': 0.36, // 5
  '-2-1 word and': 0.07, // 3
  '-2-1 word of': -0.5, // 40
  '-2-1 word to': -0.44, // 10
  '-2-1 word on': 0.4, // 18
  '-2-1 word while': 0.16, // 8
  '-2-1 word word': 0.14, // 44
  '-2-1 word preposition': -0.47, // 50
  '-2-1 word that': 0.38, // 6
  '-2-1 possessive-outlet determiner': -0.44, // 3
  '-2-1 preposition possessive': 0.02, // 3
  '-2-1 preposition determiner': 0.5, // 25
  '-2-1 claims by': -0.84, // 5
  '-2-1 claims word': 0.14, // 4
  '-2-1 claims preposition': -0.34, // 7
  '-2-1 verb by': -0.14, // 4
  '-2-1 verb to': 0.34, // 9
  '-2-1 verb preposition': -0.01, // 3
  '-2-1 auxiliary told': -0.46, // 5
  '-2-1 day ,': -0.41, // 11
  '-2-1 day on': 0.59, // 7
  '-2-1 day preposition': 0.03, // 3
  '-2-1 day that': -0.09, // 4
  '-3 number': 0.09, // 17
  '-3 ,': 0.44, // 116
  '-3 -': 0.27, // 18
  '-3 :': -0.24, // 3
  '-3 according-to': -0.01, // 8
  '-3 be': 0.06, // 19
  '-3 reporter': -0.02, // 5
  '-3 statement': 0.37, // 9
  '-3 possessive': -0.07, // 23
  '-3 interview': -0.38, // 10
  '-3 some': 0.03, // 3
  '-3 his': -0.51, // 13
  '-3 name': 0.42, // 411
  '-3 outlet': -0.31, // 13
  '-3 saying': 0.04, // 3
  '-3 quotation': 0.1, // 105
  '-3 said': -0.75, // 30
  '-3 told': 0.39, // 14
  '-3 poll': 0.48, // 12
  '-3 start': 0.24, // 544
  '-3 adverb': -0.06, // 44
  '-3 by': 0.39, // 9
  '-3 and': -0.33, // 26
  '-3 determiner': 0.46, // 180
  '-3 past': 0.42, // 23
  '-3 of': -0.54, // 20
  '-3 gerund': 0.21, // 14
  '-3 pronoun': -0.61, // 21
  '-3 to': -0.25, // 10
  '-3 on': 0.35, // 15
  '-3 while': 0.04, // 32
  '-3 word': 0.17, // 291
  '-3 preposition': -0.52, // 47
  '-3 claims': -0.03, // 11
  '-3 that': 0.1, // 5
  '-3 verb': 0.08, // 12
  '-3 who': -0.2, // 6
  '-3 auxiliary': -0.24, // 12
  '-3 day': -0.03, // 22
  '-3-2-1 number , told': 0.02, // 3
  '-3-2-1 number word ,': 0.15, // 4
  '-3-2-1 , according-to determiner': 0.18, // 20
  '-3-2-1 , name told': 0.11, // 11
  '-3-2-1 , outlet .': 0.44, // 3
  '-3-2-1 , outlet and': -0.15, // 7
  '-3-2-1 , said on': 0.06, // 3
  '-3-2-1 , told possessive-outlet': 0.01, // 3
  '-3-2-1 , determiner word': -0.39, // 9
  '-3-2-1 , pronoun told': 0.06, // 5
  '-3-2-1 , word word': 0.01, // 5
  '-3-2-1 - outlet -': -0.31, // 5
  '-3-2-1 - quotation by': 0.16, // 4
  '-3-2-1 . outlet ,': -0.11, // 5
  '-3-2-1 according-to determiner word': -0.47, // 4
  '-3-2-1 be past by': 0.05, // 5
  '-3-2-1 statement past to': 0.13, // 3
  '-3-2-1 possessive word told': 0.01, // 4
  '-3-2-1 possessive word word': 0.06, // 3
  '-3-2-1 possessive word preposition': -0.03, // 3
  '-3-2-1 interview on possessive-outlet': 0.03, // 3
  '-3-2-1 his interview preposition': -0.12, // 3
  '-3-2-1 his word ,': -0.1, // 4
  '-3-2-1 name , according-to': 0.1, // 7
  '-3-2-1 name , told': -0.24, // 58
  '-3-2-1 name , determiner': -0.13, // 5
  '-3-2-1 name possessive word': -0.12, // 3
  '-3-2-1 name name ,': -0.04, // 27
  '-3-2-1 name name -': -0.65, // 34
  '-3-2-1 name name .': -0.11, // 10
  '-3-2-1 name name told': -0.01, // 100
  '-3-2-1 name name and': 0.21, // 4
  '-3-2-1 name name past': -0.09, // 4
  '-3-2-1 name name of': 0.2, // 12
  '-3-2-1 name name preposition': 0.66, // 9
  '-3-2-1 name said on': 0.14, // 10
  '-3-2-1 name said preposition': 0.2, // 5
  '-3-2-1 name told possessive-outlet': 0.08, // 9
  '-3-2-1 name adverb told': 0.03, // 4
  '-3-2-1 name bracket told': 0.02, // 3
  '-3-2-1 name word ,': 0.02, // 6
  '-3-2-1 name word told': 0.18, // 26
  '-3-2-1 name word word': 0.39, // 10
  '-3-2-1 quotation name told': -0.06, // 47
  '-3-2-1 quotation pronoun told': 0.08, // 48
  '-3-2-1 said , according-to': -0.09, // 4
  '-3-2-1 said preposition determiner': 0.05, // 3
  '-3-2-1 told name word': 0.18, // 3
  '-3-2-1 told outlet word': 0.38, // 5
  '-3-2-1 poll reported by': 0.05, // 4
  '-3-2-1 poll reported preposition': 0.38, // 4
  '-3-2-1 start name .': -0.2, // 54
  '-3-2-1 start name :': -0.24, // 8
  '-3-2-1 start name told': 0.24, // 30
  '-3-2-1 start name by': 0.36, // 3
  '-3-2-1 start name to': -0.72, // 4
  '-3-2-1 start name word': -0.5, // 53
  '-3-2-1 start outlet -': 0.02, // 3
  '-3-2-1 start start .': 0.14, // 52
  '-3-2-1 start start according-to': -0.52, // 14
  '-3-2-1 start start name': 0.25, // 4
  '-3-2-1 start start quotation': -0.22, // 27
  '-3-2-1 start start start': 0.06, // 161
  '-3-2-1 start start and': -0.11, // 3
  '-3-2-1 start start determiner': 0.4, // 16
  '-3-2-1 start start on': 0.18, // 5
  '-3-2-1 start start while': 0.13, // 11
  '-3-2-1 start start preposition': 0.19, // 3
  '-3-2-1 start adverb ,': 0.16, // 5
  '-3-2-1 start determiner word': 0.38, // 7
  '-3-2-1 start pronoun told': -0.29, // 14
  '-3-2-1 start while determiner': -0.13, // 3
  '-3-2-1 start word :': 0.16, // 5
  '-3-2-1 start word word': -0.16, // 11
  '-3-2-1 start preposition determiner': 0.48, // 7
  '-3-2-1 adverb , according-to': 0.06, // 3
  '-3-2-1 adverb said by': 0.38, // 13
  '-3-2-1 and name told': 0.02, // 3
  '-3-2-1 determiner statement to': 0.37, // 5
  '-3-2-1 determiner interview on': 0.08, // 6
  '-3-2-1 determiner interview preposition': -0.03, // 35
  '-3-2-1 determiner outlet -': -0.11, // 9
  '-3-2-1 determiner poll preposition': -0.28, // 4
  '-3-2-1 determiner word ,': 0.28, // 21
  '-3-2-1 determiner word told': 0.12, // 24
  '-3-2-1 determiner word by': 0.47, // 3
  '-3-2-1 determiner word of': -0.82, // 13
  '-3-2-1 determiner word to': -0.24, // 3
  '-3-2-1 determiner word preposition': -0.32, // 13
  '-3-2-1 determiner claims by': -0.81, // 3
  '-3-2-1 determiner claims preposition': 0.1, // 3
  '-3-2-1 of name -': 0.1, // 3
  '-3-2-1 gerund on possessive-outlet': 0.2, // 3
  '-3-2-1 pronoun said on': -0.12, // 5
  '-3-2-1 pronoun told possessive-outlet': 0.02, // 5
  '-3-2-1 on day ,': -0.16, // 6
  '-3-2-1 while saying by': 0.09, // 4
  '-3-2-1 while reported preposition': -0.53, // 3
  '-3-2-1 while said by': 0.21, // 6
  '-3-2-1 while determiner word': -0.12, // 3
  '-3-2-1 word , according-to': -0.13, // 20
  '-3-2-1 word , saying': 0.09, // 4
  '-3-2-1 word , said': 0.19, // 4
  '-3-2-1 word , told': -0.1, // 37
  '-3-2-1 word , while': 0.11, // 4
  '-3-2-1 word , preposition': 0.08, // 5
  '-3-2-1 word interview preposition': 0.19, // 4
  '-3-2-1 word name .': -0.01, // 4
  '-3-2-1 word outlet -': 0.34, // 7
  '-3-2-1 word reported by': 0.04, // 4
  '-3-2-1 word poll preposition': 0.09, // 3
  '-3-2-1 word past by': 0.15, // 7
  '-3-2-1 word word ,': -0.19, // 28
  '-3-2-1 word word told': 0.1, // 25
  '-3-2-1 word word of': -0.07, // 13
  '-3-2-1 word word on': 0.09, // 4
  '-3-2-1 word word while': 0.15, // 4
  '-3-2-1 word word word': 0.13, // 4
  '-3-2-1 word word preposition': -0.19, // 19
  '-3-2-1 word preposition determiner': 0.08, // 4
  '-3-2-1 word auxiliary told': 0.02, // 4
  '-3-2-1 preposition number ,': -0.06, // 3
  '-3-2-1 preposition outlet ,': -0.06, // 3
  '-3-2-1 preposition determiner word': 0.83, // 11
  '-3-2-1 preposition word ,': -0.05, // 5
  '-3-2-1 preposition day ,': -0.07, // 3
  '-3-2-1 day gerund on': 0.06, // 3
  'after """': 0.9, // 37
  'after "\'"': -0.1, // 5
  'after "("': -0.82, // 115
  'after "-"': 0.46, // 12
  'after "@"': -0.29, // 6
  'after "["': 1.75, // 22
  always: -0.22, // 2252
  'before """': 0.02, // 12
  'before "\'"': 0.34, // 185
  'before ")"': -0.99, // 119
  'before "-"': 0.15, // 17
  'before "."': 0.04, // 352
  'before "/"': 0.27, // 40
  'before ":"': 0.2, // 33
  'before "]"': 1.34, // 10
  'clause after called': 0.22, // 5
  'clause after asked': -0.1, // 15
  'clause after reporter': -0.69, // 35
  'clause after statement': 0.11, // 25
  'clause after interview': -0.14, // 34
  'clause after appeared': 0.13, // 9
  'clause after saying': -0.01, // 38
  'clause after quotation': -0.43, // 87
  'clause after said': 0.45, // 273
  'clause after told': -0.01, // 3
  'clause after poll': -0.27, // 129
  'clause after agreed': 0.3, // 17
  'clause after reporting': -0.08, // 9
  'clause after claims': 0.15, // 77
  'clause after say': -0.18, // 14
  'clause before according-to': 0.99, // 121
  'clause before called': -0.58, // 4
  'clause before asked': -0.2, // 5
  'clause before reporter': -0.16, // 16
  'clause before statement': 0.07, // 25
  'clause before interview': 0.34, // 76
  'clause before appeared': 0.37, // 8
  'clause before saying': -0.04, // 28
  'clause before quotation': 0.32, // 272
  'clause before reported': 0.44, // 43
  'clause before said': 0.6, // 164
  'clause before told': 0.67, // 520
  'clause before poll': 0.77, // 45
  'clause before agreed': 0.11, // 9
  'clause before reporting': -0.52, // 3
  'clause before claims': -0.26, // 48
  'clause before say': -0.03, // 8
  'common word': 0.68, // 41
  'ends its sentence': 0.03, // 390
  'first sentence': -0.13, // 1739
  'first verb after "adding"': 0.01, // 6
  'first verb after "agreed"': 0.34, // 5
  'first verb after "announced"': -0.11, // 4
  'first verb after "asked"': 0.19, // 15
  'first verb after "began"': -0.36, // 4
  'first verb after "broke"': 0.1, // 3
  'first verb after "called"': 0.28, // 4
  'first verb after "came"': 0.01, // 6
  'first verb after "cited"': -0.13, // 3
  'first verb after "conducted"': 0.16, // 9
  'first verb after "found"': -0.23, // 17
  'first verb after "gave"': 0.2, // 7
  'first verb after "led"': 0.02, // 3
  'first verb after "noted"': 0.36, // 11
  'first verb after "published"': -0.07, // 8
  'first verb after "quoted"': 0.27, // 14
  'first verb after "report"': 0.1, // 11
  'first verb after "reported"': 0.93, // 122
  'first verb after "reporting"': -0.02, // 6
  'first verb after "reports"': 0.97, // 22
  'first verb after "request"': -0.4, // 3
  'first verb after "revealed"': 0.1, // 3
  'first verb after "said"': 0.15, // 95
  'first verb after "saw"': -0.21, // 6
  'first verb after "says"': -0.08, // 8
  'first verb after "seen"': 0.13, // 3
  'first verb after "showed"': -0.06, // 9
  'first verb after "showing"': 0.08, // 3
  'first verb after "spoke"': 0.32, // 3
  'first verb after "thought"': 0.01, // 3
  'first verb after "took"': -0.13, // 5
  'first verb after "tracking"': 0.26, // 3
  'first verb after "tried"': -0.04, // 3
  'first verb after "wrote"': 0.19, // 8
  'frame a poll of it': 0.22, // 70
  'frame another works for it': -0.07, // 160
  'frame in a row of outlets': -0.07, // 210
  'frame interview with it': 0.54, // 75
  'frame it did so reporting': -0.01, // 9
  'frame it did something else': -0.56, // 66
  'frame it reported': 0.37, // 17
  'frame it said': 0.31, // 220
  'frame it says': 0.26, // 26
  'frame its person': -0.06, // 101
  'frame its person speaks': 0.52, // 16
  'frame its poll': -0.39, // 114
  'frame on it, first': 0.18, // 5
  'frame quotation, then said': 0.38, // 3
  'frame reported by it': -0.35, // 70
  'frame said on it': 0.42, // 70
  'frame then a colon': 0.2, // 33
  'frame told it': 0.46, // 495
  'inside a quotation': -0.06, // 59
  'inside a source': 0.4, // 131
  'kind agency': 0.26, // 485
  'kind broadcaster': -0.59, // 960
  'kind journal': -0.03, // 8
  'kind magazine': 0.39, // 41
  'kind newspaper': 0.81, // 398
  'kind noun after': 0.12, // 47
  'kind noun before': 1.27, // 54
  'kind pollster': -1.27, // 23
  'kind site': -0.04, // 337
  'later sentence': -0.19, // 513
  'named 1': 0.12, // 766
  'named 2': 0.28, // 509
  'named 3 to 5': 0.07, // 631
  'named often': -0.89, // 346
  'near after called': 0.56, // 8
  'near after asked': 0.21, // 24
  'near after reporter': -0.37, // 37
  'near after statement': 0.06, // 29
  'near after appeared': 0.17, // 11
  'near after saying': 0.52, // 61
  'near after quotation': 0.15, // 201
  'near after reported': 0.61, // 64
  'near after said': 0.44, // 355
  'near after told': 0.03, // 4
  'near after poll': 0.35, // 168
  'near after agreed': 0.39, // 24
  'near after reporting': -0.21, // 15
  'near after claims': 0.11, // 93
  'near after say': -0.07, // 19
  'near before according-to': 1.11, // 132
  'near before called': -0.56, // 5
  'near before asked': -0.2, // 6
  'near before reporter': -0.18, // 18
  'near before interview': 0.33, // 79
  'near before appeared': 0.2, // 9
  'near before saying': 0.12, // 34
  'near before quotation': 0.09, // 320
  'near before reported': 0.44, // 45
  'near before said': -0.05, // 204
  'near before told': 0.68, // 521
  'near before poll': 0.28, // 58
  'near before agreed': 0.11, // 9
  'near before reporting': -0.35, // 4
  'near before claims': 0.31, // 81
  'near before say': -0.21, // 11
  'no rule': -1.13, // 1129
  'only sentence': -0.16, // 1231
  'opens its sentence': 0.06, // 161
  'other outlet credited': 0.44, // 237
  'other statement in its sentence': 0.13, // 709
  'paragraph quotes': 0.03, // 135
  possessive: -0.31, // 180
  'pronoun further on': -0.28, // 24
  publisher: 0.71, // 551
  'rule according-to': 0.11, // 44
  'rule interview-with-outlet': -0.64, // 69
  'rule on-programme': -0.26, // 9
  'rule outlet-headline': -0.21, // 3
  'rule outlet-passive': 0.2, // 43
  'rule outlet-product': 0.66, // 125
  'rule outlet-relative': -0.21, // 4
  'rule outlet-verb': 0.4, // 76
  'rule outlets-such-as': 0.69, // 3
  'rule participle': -0.38, // 7
  'rule product-of-outlet': -0.57, // 27
  'rule said-on-outlet': 0.24, // 38
  'rule subject': -0.25, // 170
  'rule subject-reports': 0.39, // 9
  'rule told-outlet': 0.54, // 489
  'rule writing-for-outlet': 0.15, // 4
  'rules: it speaks': 0.62, // 549
  'rules: told to it': 0.84, // 574
  'second mention': -1.99, // 202
  'sentence quotes': 0.34, // 797
  'several outlets': -1.04, // 74
  'the report': -0.08, // 3
  'two outlets': -0.4, // 362
  'unlisted, known by its citing': -1.14, // 18
  'unlisted, known by its kind': -0.96, // 42
  'unlisted, known by its name': -0.86, // 22
  'unlisted, known by its number': -0.37, // 8
}
