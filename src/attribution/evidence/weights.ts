// Made by `npm run train`; not edited by hand. Names of evidence as in features.ts, their weight as log-odds, and after
// it in how many annotated mentions it was seen.

/** Log-odds from which a mention is a credit. */
export const BOUND = 0

export const WEIGHTS: Readonly<Record<string, number>> = {
  '+1 "added"': -0.01, // 4
  '+1 "affiliate"': -1.08, // 8
  '+1 "after"': 0.23, // 6
  '+1 "agency"': 0.81, // 14
  '+1 "also"': 0.24, // 10
  '+1 "analysis"': 0.1, // 7
  '+1 "and"': 0.08, // 39
  '+1 "announced"': -0.26, // 3
  '+1 "article"': -0.67, // 4
  '+1 "as"': 0.34, // 5
  '+1 "at"': 0.08, // 5
  '+1 "average"': 0.24, // 5
  '+1 "by"': 0.1, // 3
  '+1 "called"': 0.21, // 3
  '+1 "cited"': -0.15, // 3
  '+1 "columnist"': 0.23, // 3
  '+1 "contributor"': -0.37, // 6
  '+1 "daily"': -0.3, // 3
  '+1 "debate"': -0.33, // 8
  '+1 "earlier"': -0.23, // 5
  '+1 "editor"': -0.53, // 4
  '+1 "editorial"': -0.22, // 6
  '+1 "for"': -0.23, // 5
  '+1 "found"': -0.36, // 8
  '+1 "had"': 0.02, // 3
  '+1 "has"': -0.15, // 20
  '+1 "he"': 0.2, // 20
  '+1 "host"': 0.3, // 8
  '+1 "image"': -0.16, // 11
  '+1 "in"': -0.25, // 34
  '+1 "interview"': -0.05, // 12
  '+1 "interviewed"': 0.46, // 3
  '+1 "is"': -0.38, // 12
  '+1 "it"': 0.07, // 7
  '+1 "journalist"': -0.12, // 4
  '+1 "last"': 0.5, // 12
  '+1 "moderator"': -0.18, // 5
  '+1 "national"': 0.23, // 3
  '+1 "news"': 0.44, // 12
  '+1 "newspaper"': 0.39, // 10
  '+1 "noted"': 0.14, // 5
  '+1 "of"': -0.23, // 9
  '+1 "on"': 0.36, // 42
  '+1 "opinion"': -0.15, // 3
  '+1 "poll"': 0.76, // 31
  '+1 "polling"': 0.27, // 5
  '+1 "programming"': -0.06, // 3
  '+1 "quoted"': 0.27, // 11
  '+1 "radio"': 0.2, // 7
  '+1 "report"': -0.43, // 6
  '+1 "reported"': 0.15, // 98
  '+1 "reporter"': -0.39, // 8
  '+1 "reporting"': -0.06, // 3
  '+1 "reports"': 0.53, // 18
  '+1 "request"': -0.43, // 3
  '+1 "said"': -0.09, // 52
  '+1 "says"': -0.07, // 5
  '+1 "she"': 0.06, // 5
  '+1 "show"': 0.21, // 6
  '+1 "study"': 0.16, // 3
  '+1 "survey"': -0.01, // 10
  '+1 "tally"': 0.13, // 10
  '+1 "television"': -0.09, // 5
  '+1 "that"': 0.52, // 132
  '+1 "the"': -0.11, // 11
  '+1 "then"': 0.03, // 3
  '+1 "this"': 0.12, // 7
  '+1 "to"': -0.27, // 10
  '+1 "via"': -0.24, // 10
  '+1 "was"': 0.14, // 9
  '+1 "website"': 0.11, // 3
  '+1 "weekly"': 0.02, // 3
  '+1 "will"': -0.48, // 4
  '+1 "would"': -0.01, // 3
  '+1 "wrote"': 0.27, // 4
  '+1 ,': 0.2, // 193
  '+1 -': 0.46, // 67
  '+1 .': -0.25, // 485
  '+1 :': 0.18, // 33
  '+1 adverb': -0.1, // 34
  '+1 and': 0.11, // 40
  '+1 appeared': 0.46, // 3
  '+1 auxiliary': -0.07, // 37
  '+1 be': -0.27, // 23
  '+1 by': 0.1, // 3
  '+1 called': 0.21, // 3
  '+1 claims': -0.27, // 29
  '+1 closing': 0.37, // 11
  '+1 day': 0.31, // 14
  '+1 determiner': -0.03, // 24
  '+1 end': -0.21, // 38
  '+1 gerund': -0.12, // 12
  '+1 his': 0.02, // 3
  '+1 interview': -0.05, // 12
  '+1 name': -0.5, // 219
  '+1 number': 0.26, // 3
  '+1 of': -0.23, // 9
  '+1 on': 0.36, // 42
  '+1 outlet': -0.13, // 46
  '+1 past': 0.15, // 17
  '+1 poll': -0.42, // 81
  '+1 possessive': -0.17, // 9
  '+1 preposition': -0.79, // 60
  '+1 pronoun': 0.31, // 33
  '+1 quotation': 0.21, // 15
  '+1 reported': -0.01, // 16
  '+1 reporter': -0.08, // 22
  '+1 said': -0.11, // 196
  '+1 saying': -0.04, // 4
  '+1 that': 0.52, // 132
  '+1 to': -0.27, // 10
  '+1 verb': -0.44, // 12
  '+1 while': 0.15, // 21
  '+1 word': -0.68, // 228
  '+1+2 , adverb': 0.2, // 7
  '+1+2 , and': 0.36, // 12
  '+1+2 , be': -0.04, // 4
  '+1+2 , determiner': -0.79, // 17
  '+1+2 , gerund': 0.12, // 9
  '+1+2 , name': 0.14, // 37
  '+1+2 , outlet': -0.03, // 16
  '+1+2 , past': 0.02, // 4
  '+1+2 , possessive': 0.34, // 3
  '+1+2 , preposition': 0.04, // 9
  '+1+2 , pronoun': 0.08, // 5
  '+1+2 , quotation': 0.02, // 5
  '+1+2 , said': -0.2, // 5
  '+1+2 , saying': 0.29, // 7
  '+1+2 , while': -0.21, // 11
  '+1+2 , who': -0.81, // 19
  '+1+2 - name': -0.32, // 24
  '+1+2 - outlet': 0.36, // 31
  '+1+2 - word': -0.11, // 4
  '+1+2 . -': -0.37, // 67
  '+1+2 . .': 0.36, // 5
  '+1+2 . closing': 0.12, // 11
  '+1+2 . determiner': -0.16, // 16
  '+1+2 . end': -0.23, // 343
  '+1+2 . name': -0.13, // 21
  '+1+2 . preposition': -0.01, // 3
  '+1+2 . said': 0.44, // 3
  '+1+2 : end': 0.13, // 3
  '+1+2 : quotation': 0.24, // 27
  '+1+2 adverb past': -0.02, // 3
  '+1+2 adverb said': -0.3, // 9
  '+1+2 adverb verb': 0.19, // 4
  '+1+2 and determiner': -0.06, // 3
  '+1+2 and name': 0.35, // 3
  '+1+2 and outlet': -0.2, // 17
  '+1+2 and word': 0.26, // 7
  '+1+2 auxiliary adverb': -0.59, // 7
  '+1+2 auxiliary be': 0.32, // 4
  '+1+2 auxiliary past': 0.25, // 5
  '+1+2 auxiliary reported': 0.43, // 4
  '+1+2 auxiliary word': 0.05, // 3
  '+1+2 be adverb': 0.46, // 3
  '+1+2 be determiner': -0.21, // 4
  '+1+2 be past': -0.14, // 5
  '+1+2 be word': -0.18, // 5
  '+1+2 claims .': 0.28, // 11
  '+1+2 claims preposition': -0.31, // 3
  '+1+2 claims that': 0.24, // 8
  '+1+2 closing end': 0.37, // 11
  '+1+2 day ,': 0.21, // 5
  '+1+2 day that': 0.07, // 5
  '+1+2 determiner name': 0.08, // 4
  '+1+2 determiner word': -0.15, // 16
  '+1+2 end end': -0.21, // 38
  '+1+2 gerund poll': 0.03, // 3
  '+1+2 interview that': 0.12, // 3
  '+1+2 name ,': -0.12, // 4
  '+1+2 name -': 0.13, // 3
  '+1+2 name .': -0.25, // 11
  '+1+2 name :': -0.32, // 3
  '+1+2 name auxiliary': 0.22, // 5
  '+1+2 name name': 0.39, // 80
  '+1+2 name number': -0.09, // 3
  '+1+2 name of': 0.11, // 3
  '+1+2 name poll': -0.24, // 3
  '+1+2 name possessive': -0.16, // 3
  '+1+2 name preposition': 0.23, // 5
  '+1+2 name said': 0.36, // 3
  '+1+2 name word': -0.42, // 78
  '+1+2 of determiner': -0.09, // 5
  '+1+2 on day': -0.06, // 39
  '+1+2 outlet ,': 0.07, // 7
  '+1+2 outlet .': 0.03, // 11
  '+1+2 outlet :': -0.03, // 6
  '+1+2 outlet said': -0.37, // 3
  '+1+2 outlet that': 0.1, // 9
  '+1+2 outlet word': 0.04, // 3
  '+1+2 past determiner': 0.22, // 3
  '+1+2 past word': 0.31, // 6
  '+1+2 poll ,': 0.21, // 7
  '+1+2 poll .': 0.11, // 10
  '+1+2 poll of': 0.09, // 13
  '+1+2 poll past': -0.24, // 7
  '+1+2 poll preposition': -0.24, // 4
  '+1+2 poll reported': -0.1, // 10
  '+1+2 poll said': 0.1, // 3
  '+1+2 poll that': -0.1, // 3
  '+1+2 poll word': -0.1, // 10
  '+1+2 possessive name': -0.02, // 4
  '+1+2 possessive word': -0.19, // 3
  '+1+2 preposition day': -0.28, // 6
  '+1+2 preposition determiner': 0.29, // 18
  '+1+2 preposition name': -0.55, // 17
  '+1+2 preposition word': 0.17, // 6
  '+1+2 pronoun auxiliary': 0.08, // 14
  '+1+2 pronoun be': 0.1, // 8
  '+1+2 pronoun past': 0.03, // 3
  '+1+2 pronoun verb': 0.02, // 5
  '+1+2 quotation end': 0.17, // 5
  '+1+2 quotation on': 0.02, // 3
  '+1+2 reported .': 0.14, // 3
  '+1+2 reported that': -0.1, // 4
  '+1+2 reported word': -0.29, // 4
  '+1+2 reporter ,': 0.36, // 6
  '+1+2 reporter name': -0.14, // 9
  '+1+2 said ,': 0.17, // 20
  '+1+2 said .': 0.53, // 70
  '+1+2 said day': 0.1, // 6
  '+1+2 said determiner': -0.03, // 19
  '+1+2 said name': 0.24, // 10
  '+1+2 said on': 0.15, // 12
  '+1+2 said preposition': -0.09, // 9
  '+1+2 said pronoun': -0.47, // 4
  '+1+2 said that': 0.01, // 23
  '+1+2 said word': 0.06, // 9
  '+1+2 that determiner': -0.15, // 34
  '+1+2 that name': 0.19, // 15
  '+1+2 that possessive': 0.1, // 11
  '+1+2 that preposition': 0.04, // 5
  '+1+2 that pronoun': 0.41, // 43
  '+1+2 that quotation': 0.05, // 3
  '+1+2 that word': 0.09, // 8
  '+1+2 to word': -0.21, // 6
  '+1+2 verb determiner': -0.02, // 3
  '+1+2 while determiner': 0.26, // 7
  '+1+2 while name': -0.12, // 3
  '+1+2 while pronoun': -0.14, // 4
  '+1+2 word ,': -0.14, // 18
  '+1+2 word -': -0.07, // 3
  '+1+2 word .': 0.05, // 23
  '+1+2 word :': 0.02, // 3
  '+1+2 word and': -0.33, // 3
  '+1+2 word auxiliary': -0.15, // 3
  '+1+2 word name': -0.48, // 16
  '+1+2 word on': 0.16, // 8
  '+1+2 word outlet': -0.73, // 8
  '+1+2 word past': -0.22, // 4
  '+1+2 word poll': -0.14, // 12
  '+1+2 word preposition': 0.45, // 15
  '+1+2 word quotation': -0.21, // 3
  '+1+2 word reporter': -0.06, // 3
  '+1+2 word said': -0.08, // 3
  '+1+2 word statement': 0.02, // 3
  '+1+2 word verb': -0.16, // 4
  '+1+2 word while': -0.01, // 5
  '+1+2 word word': 0.45, // 70
  '+1+2+3 , determiner name': -0.57, // 5
  '+1+2+3 , determiner word': 0.3, // 10
  '+1+2+3 , gerund determiner': 0.08, // 3
  '+1+2+3 , gerund word': 0.15, // 3
  '+1+2+3 , name end': -0.22, // 3
  '+1+2+3 , name name': -0.26, // 11
  '+1+2+3 , name said': -0.08, // 10
  '+1+2+3 , name word': 0.2, // 4
  '+1+2+3 , outlet .': -0.1, // 5
  '+1+2+3 , outlet and': -0.24, // 6
  '+1+2+3 , possessive word': 0.34, // 3
  '+1+2+3 , preposition word': 0.12, // 3
  '+1+2+3 , quotation end': 0.07, // 4
  '+1+2+3 , saying word': 0.29, // 3
  '+1+2+3 , who auxiliary': -0.31, // 3
  '+1+2+3 , who past': -0.07, // 4
  '+1+2+3 , word word': 0.03, // 3
  '+1+2+3 - name name': -0.66, // 10
  '+1+2+3 - name poll': 0.64, // 9
  '+1+2+3 - outlet poll': 0.15, // 18
  '+1+2+3 - outlet preposition': -0.16, // 3
  '+1+2+3 - outlet word': -0.05, // 4
  '+1+2+3 . - determiner': -0.14, // 19
  '+1+2+3 . - name': -0.09, // 36
  '+1+2+3 . - possessive': -0.07, // 9
  '+1+2+3 . . end': -0.11, // 4
  '+1+2+3 . closing end': 0.12, // 11
  '+1+2+3 . determiner name': -0.01, // 3
  '+1+2+3 . determiner word': -0.11, // 10
  '+1+2+3 . end end': -0.23, // 343
  '+1+2+3 . name name': -0.04, // 6
  '+1+2+3 . name word': -0.03, // 3
  '+1+2+3 : end end': 0.13, // 3
  '+1+2+3 : quotation end': 0.24, // 26
  '+1+2+3 adverb said .': -0.43, // 3
  '+1+2+3 and outlet ,': -0.23, // 4
  '+1+2+3 and outlet .': -0.25, // 6
  '+1+2+3 and word word': 0.36, // 5
  '+1+2+3 auxiliary past determiner': 0.35, // 3
  '+1+2+3 be word to': -0.18, // 5
  '+1+2+3 claims . end': 0.28, // 11
  '+1+2+3 claims that determiner': 0.13, // 4
  '+1+2+3 claims that name': 0.11, // 4
  '+1+2+3 closing end end': 0.37, // 11
  '+1+2+3 day that determiner': 0.06, // 3
  '+1+2+3 determiner name be': 0.06, // 3
  '+1+2+3 determiner word word': -0.39, // 4
  '+1+2+3 end end end': -0.21, // 38
  '+1+2+3 name . end': -0.16, // 9
  '+1+2+3 name name ,': 0.06, // 9
  '+1+2+3 name name .': 0.04, // 9
  '+1+2+3 name name :': 0.16, // 6
  '+1+2+3 name name adverb': -0.06, // 3
  '+1+2+3 name name and': 0.19, // 4
  '+1+2+3 name name name': -0.33, // 14
  '+1+2+3 name name past': 0.17, // 3
  '+1+2+3 name name preposition': -0.05, // 7
  '+1+2+3 name name said': 0.43, // 8
  '+1+2+3 name word .': -0.09, // 3
  '+1+2+3 name word determiner': -0.15, // 16
  '+1+2+3 name word name': -0.18, // 43
  '+1+2+3 name word word': 0.02, // 6
  '+1+2+3 on day ,': -0.26, // 5
  '+1+2+3 on day .': -0.18, // 9
  '+1+2+3 on day :': 0.03, // 3
  '+1+2+3 on day bracket': 0.02, // 3
  '+1+2+3 on day number': -0.07, // 3
  '+1+2+3 on day that': 0.04, // 7
  '+1+2+3 outlet , name': 0.06, // 3
  '+1+2+3 outlet . end': 0.03, // 11
  '+1+2+3 outlet : quotation': -0.03, // 6
  '+1+2+3 outlet said .': -0.37, // 3
  '+1+2+3 outlet that pronoun': 0.06, // 4
  '+1+2+3 outlet word .': 0.04, // 3
  '+1+2+3 poll . end': 0.11, // 10
  '+1+2+3 poll of name': -0.14, // 4
  '+1+2+3 poll of word': 0.02, // 5
  '+1+2+3 poll past word': -0.1, // 3
  '+1+2+3 poll reported name': -0.06, // 3
  '+1+2+3 poll word word': 0.09, // 4
  '+1+2+3 possessive name name': -0.02, // 4
  '+1+2+3 possessive word word': -0.19, // 3
  '+1+2+3 preposition determiner interview': 0.07, // 6
  '+1+2+3 preposition determiner word': 0.32, // 6
  '+1+2+3 preposition name .': 0.05, // 4
  '+1+2+3 preposition name name': -0.24, // 10
  '+1+2+3 pronoun auxiliary word': 0.02, // 3
  '+1+2+3 pronoun verb determiner': 0.01, // 3
  '+1+2+3 quotation end end': 0.17, // 5
  '+1+2+3 quotation on day': 0.02, // 3
  '+1+2+3 reported . end': 0.14, // 3
  '+1+2+3 reporter name name': 0.04, // 7
  '+1+2+3 said , quotation': 0.04, // 4
  '+1+2+3 said , saying': 0.05, // 3
  '+1+2+3 said , while': -0.05, // 4
  '+1+2+3 said . end': 0.53, // 70
  '+1+2+3 said day that': 0.07, // 4
  '+1+2+3 said determiner word': -0.36, // 12
  '+1+2+3 said name auxiliary': 0.08, // 3
  '+1+2+3 said name name': 0.1, // 4
  '+1+2+3 said on day': 0.15, // 11
  '+1+2+3 said preposition determiner': -0.24, // 5
  '+1+2+3 said pronoun auxiliary': -0.29, // 3
  '+1+2+3 said that determiner': -0.29, // 8
  '+1+2+3 said that name': 0.09, // 4
  '+1+2+3 said that pronoun': 0.05, // 3
  '+1+2+3 said that word': 0.13, // 5
  '+1+2+3 said word word': -0.15, // 6
  '+1+2+3 that determiner word': -0.18, // 28
  '+1+2+3 that name be': 0.06, // 5
  '+1+2+3 that possessive word': 0.04, // 6
  '+1+2+3 that preposition word': 0.03, // 3
  '+1+2+3 that pronoun auxiliary': 0.31, // 17
  '+1+2+3 that pronoun be': 0.04, // 7
  '+1+2+3 that pronoun past': -0.06, // 5
  '+1+2+3 that pronoun verb': 0.06, // 6
  '+1+2+3 that pronoun word': 0.02, // 3
  '+1+2+3 that quotation end': 0.05, // 3
  '+1+2+3 while determiner word': 0.04, // 4
  '+1+2+3 word , auxiliary': -0.26, // 3
  '+1+2+3 word , who': -0.02, // 3
  '+1+2+3 word . end': 0.08, // 22
  '+1+2+3 word : quotation': 0.02, // 3
  '+1+2+3 word and word': -0.33, // 3
  '+1+2+3 word name name': -0.46, // 15
  '+1+2+3 word on day': 0.46, // 3
  '+1+2+3 word on outlet': -0.33, // 4
  '+1+2+3 word outlet end': -0.48, // 3
  '+1+2+3 word poll .': 0.15, // 3
  '+1+2+3 word preposition determiner': 0.22, // 4
  '+1+2+3 word preposition name': 0.3, // 8
  '+1+2+3 word statement word': 0.02, // 3
  '+1+2+3 word word ,': 0.15, // 8
  '+1+2+3 word word .': 0.63, // 15
  '+1+2+3 word word auxiliary': -0.09, // 3
  '+1+2+3 word word be': -0.16, // 3
  '+1+2+3 word word determiner': -0.06, // 4
  '+1+2+3 word word name': -0.26, // 11
  '+1+2+3 word word preposition': -0.42, // 5
  '+1+2+3 word word said': 0.33, // 4
  '+1+2+3 word word that': 0.03, // 3
  '+2 "a"': 0.14, // 29
  '+2 "after"': 0.29, // 5
  '+2 "agency"': 0.44, // 11
  '+2 "also"': -0.07, // 4
  '+2 "an"': 0.63, // 10
  '+2 "and"': -0.5, // 15
  '+2 "as"': -0.12, // 5
  '+2 "at"': 0.13, // 6
  '+2 "average"': 0.06, // 4
  '+2 "be"': -0.06, // 3
  '+2 "but"': 0.26, // 6
  '+2 "caption"': -0.45, // 67
  '+2 "conducted"': -0.16, // 3
  '+2 "debate"': -0.05, // 3
  '+2 "executive"': -0.18, // 3
  '+2 "for"': -0.2, // 7
  '+2 "found"': 0.16, // 4
  '+2 "from"': -0.3, // 7
  '+2 "had"': 0.07, // 11
  '+2 "has"': 0.13, // 5
  '+2 "he"': 0.32, // 25
  '+2 "his"': 0.27, // 4
  '+2 "in"': -0.08, // 23
  '+2 "is"': -0.19, // 4
  '+2 "it"': -0.42, // 18
  '+2 "its"': -0.2, // 7
  '+2 "last"': 0.31, // 12
  '+2 "late"': 0.25, // 3
  '+2 "month"': 0.01, // 4
  '+2 "most"': -0.05, // 3
  '+2 "not"': -0.62, // 4
  '+2 "of"': 0.72, // 19
  '+2 "on"': -0.03, // 30
  '+2 "one"': -0.35, // 8
  '+2 "podcast"': -0.67, // 5
  '+2 "poll"': 0.39, // 6
  '+2 "released"': 0.55, // 7
  '+2 "reported"': -0.01, // 14
  '+2 "reporter"': -0.08, // 3
  '+2 "said"': -0.03, // 11
  '+2 "she"': 0.02, // 10
  '+2 "show"': -0.02, // 4
  '+2 "showed"': -0.19, // 6
  '+2 "shows"': 0.16, // 4
  '+2 "some"': 0.03, // 3
  '+2 "team"': -0.29, // 3
  '+2 "television"': 0.46, // 4
  '+2 "that"': 0.08, // 65
  '+2 "the"': -0.4, // 59
  '+2 "there"': 0.02, // 3
  '+2 "they"': 0.1, // 5
  '+2 "this"': 0.43, // 9
  '+2 "thought"': 0.01, // 3
  '+2 "to"': -0.39, // 7
  '+2 "video"': 0.02, // 3
  '+2 "was"': -0.05, // 19
  '+2 "week"': 0.55, // 12
  '+2 "were"': 0.17, // 3
  '+2 "when"': 0.41, // 3
  '+2 "where"': -0.07, // 4
  '+2 "which"': -0.2, // 19
  '+2 "who"': -0.08, // 4
  '+2 "with"': -0.11, // 6
  '+2 "would"': -0.03, // 3
  '+2 ,': 0.69, // 78
  '+2 -': -0.41, // 74
  '+2 .': 0.35, // 155
  '+2 :': -0.3, // 18
  '+2 adverb': 0.03, // 29
  '+2 and': -0.24, // 21
  '+2 asked': -0.38, // 3
  '+2 auxiliary': 0.64, // 27
  '+2 be': 0.22, // 33
  '+2 claims': 0.04, // 6
  '+2 closing': 0.12, // 11
  '+2 day': -0.13, // 57
  '+2 determiner': 0.25, // 146
  '+2 end': 0.05, // 402
  '+2 gerund': -0.59, // 22
  '+2 his': 0.15, // 14
  '+2 interview': -0.15, // 4
  '+2 name': 0.36, // 259
  '+2 number': -0.28, // 14
  '+2 of': 0.72, // 19
  '+2 on': -0.05, // 31
  '+2 outlet': -0.38, // 84
  '+2 past': -0.21, // 34
  '+2 poll': -0.31, // 20
  '+2 possessive': 0.41, // 22
  '+2 preposition': -0.64, // 59
  '+2 pronoun': 0.01, // 63
  '+2 quotation': -0.33, // 43
  '+2 reported': 0.27, // 23
  '+2 reporter': -0.18, // 5
  '+2 said': 0.38, // 37
  '+2 saying': 0.35, // 10
  '+2 some': 0.14, // 5
  '+2 statement': 0.02, // 3
  '+2 that': 0.08, // 65
  '+2 to': -0.39, // 7
  '+2 verb': 0.29, // 24
  '+2 while': -0.06, // 26
  '+2 who': -0.28, // 23
  '+2 word': -0.56, // 268
  '+3 ,': -0.52, // 61
  '+3 -': -0.28, // 5
  '+3 .': 0.51, // 103
  '+3 :': 0.23, // 11
  '+3 adverb': -0.07, // 38
  '+3 agreed': 0.1, // 4
  '+3 and': -0.23, // 23
  '+3 auxiliary': 0.04, // 49
  '+3 be': -0.17, // 47
  '+3 bracket': 0.05, // 4
  '+3 by': -0.58, // 7
  '+3 claims': 0.57, // 8
  '+3 day': 0.41, // 36
  '+3 determiner': 0.2, // 153
  '+3 end': -0.17, // 608
  '+3 his': -0.21, // 17
  '+3 interview': -0.07, // 10
  '+3 name': -0.64, // 280
  '+3 number': 0.3, // 26
  '+3 of': 0.16, // 14
  '+3 on': -0.17, // 14
  '+3 outlet': -0.04, // 16
  '+3 past': -0.46, // 42
  '+3 poll': 0.94, // 39
  '+3 possessive': -0.04, // 25
  '+3 pronoun': 0.09, // 32
  '+3 quotation': -0.17, // 38
  '+3 reported': 0.08, // 8
  '+3 reporter': -0.05, // 3
  '+3 reporting': 0.07, // 3
  '+3 said': 0.05, // 38
  '+3 some': -0.07, // 4
  '+3 statement': 0.3, // 7
  '+3 that': 0.61, // 36
  '+3 to': -0.06, // 24
  '+3 verb': -0.21, // 28
  '+3 while': -0.28, // 24
  '+3 who': -0.47, // 11
  '+3 word': -0.05, // 260
  '-1 "a"': 0.18, // 57
  '-1 "about"': -0.23, // 4
  '-1 "affiliate"': 0.25, // 9
  '-1 "after"': -0.23, // 8
  '-1 "agency"': 0.2, // 7
  '-1 "an"': 0.35, // 19
  '-1 "and"': -0.03, // 29
  '-1 "as"': 0.1, // 14
  '-1 "at"': -0.07, // 31
  '-1 "broadcaster"': 0.32, // 12
  '-1 "but"': 0.03, // 3
  '-1 "by"': 0.41, // 105
  '-1 "channel"': 0.18, // 3
  '-1 "conservative"': -0.25, // 3
  '-1 "copyright"': -0.62, // 64
  '-1 "for"': -0.3, // 36
  '-1 "former"': -0.34, // 5
  '-1 "found"': -0.17, // 3
  '-1 "from"': 0.08, // 23
  '-1 "in"': 0.33, // 30
  '-1 "including"': -0.33, // 3
  '-1 "latest"': 0.28, // 7
  '-1 "media"': 0.23, // 3
  '-1 "new"': 0.16, // 3
  '-1 "newspaper"': 0.12, // 3
  '-1 "of"': -0.28, // 68
  '-1 "official"': 0.01, // 8
  '-1 "on"': 0.68, // 91
  '-1 "recent"': 0.45, // 7
  '-1 "reported"': 0.18, // 3
  '-1 "said"': 0.26, // 4
  '-1 "state-run"': 0.2, // 4
  '-1 "station"': 0.07, // 3
  '-1 "tell"': 0.11, // 4
  '-1 "telling"': 0.15, // 8
  '-1 "tells"': 0.14, // 8
  '-1 "that"': -0.01, // 21
  '-1 "the"': -0.54, // 4
  '-1 "to"': 0.77, // 52
  '-1 "told"': 0.32, // 464
  '-1 "website"': -0.25, // 3
  '-1 "when"': -0.06, // 5
  '-1 "which"': 0.07, // 3
  '-1 "with"': 0.68, // 58
  '-1 ,': 0.04, // 173
  '-1 -': 0.35, // 77
  '-1 .': -0.61, // 123
  '-1 :': -0.2, // 20
  '-1 according-to': -0.11, // 62
  '-1 and': -0.08, // 35
  '-1 be': -0.13, // 3
  '-1 by': 0.44, // 106
  '-1 claims': 0.3, // 4
  '-1 determiner': -0.17, // 104
  '-1 gerund': -0.29, // 6
  '-1 name': -0.38, // 19
  '-1 number': -0.08, // 4
  '-1 of': -0.28, // 68
  '-1 on': 0.81, // 97
  '-1 opening': 0.25, // 20
  '-1 outlet': 0.05, // 9
  '-1 past': -0.11, // 11
  '-1 possessive': 0.27, // 24
  '-1 possessive-outlet': 0.3, // 38
  '-1 preposition': -0.22, // 197
  '-1 quotation': -0.46, // 37
  '-1 reported': -0.17, // 3
  '-1 said': 0.1, // 17
  '-1 saying': 0.01, // 9
  '-1 start': 0.06, // 168
  '-1 that': -0.3, // 22
  '-1 to': 0.68, // 53
  '-1 told': 0.43, // 476
  '-1 verb': -0.19, // 9
  '-1 while': -0.16, // 44
  '-1 who': 0.07, // 3
  '-1 word': 0.05, // 196
  '-1+1 , ,': -0.31, // 14
  '-1+1 , .': -0.16, // 10
  '-1+1 , adverb': -0.18, // 4
  '-1+1 , and': 0.02, // 9
  '-1+1 , auxiliary': -0.26, // 6
  '-1+1 , claims': 0.27, // 10
  '-1+1 , closing': 0.33, // 3
  '-1+1 , name': 0.34, // 11
  '-1+1 , outlet': -0.37, // 3
  '-1+1 , past': -0.17, // 5
  '-1+1 , reported': 0.25, // 5
  '-1+1 , said': 0.44, // 66
  '-1+1 , word': -0.12, // 18
  '-1+1 - -': -0.52, // 10
  '-1+1 - .': 0.24, // 4
  '-1+1 - end': -0.1, // 3
  '-1+1 - name': 0.57, // 23
  '-1+1 - poll': 0.31, // 21
  '-1+1 - preposition': -0.12, // 6
  '-1+1 - word': 0.06, // 6
  '-1+1 . ,': -0.13, // 6
  '-1+1 . .': -0.44, // 115
  '-1+1 : end': -0.23, // 15
  '-1+1 according-to ,': -0.57, // 16
  '-1+1 according-to .': 0.52, // 30
  '-1+1 according-to gerund': 0.03, // 3
  '-1+1 according-to name': 0.16, // 3
  '-1+1 according-to word': -0.08, // 6
  '-1+1 and ,': -0.25, // 5
  '-1+1 and .': -0.2, // 7
  '-1+1 and name': -0.06, // 3
  '-1+1 and said': 0.03, // 4
  '-1+1 and word': -0.07, // 3
  '-1+1 by ,': 0.3, // 25
  '-1+1 by .': -0.15, // 30
  '-1+1 by and': 0.05, // 4
  '-1+1 by name': 0.55, // 12
  '-1+1 by preposition': -0.22, // 4
  '-1+1 by said': -0.22, // 3
  '-1+1 by while': -0.37, // 3
  '-1+1 by word': -0.18, // 10
  '-1+1 determiner -': 0.52, // 15
  '-1+1 determiner claims': -0.05, // 4
  '-1+1 determiner interview': 0.28, // 8
  '-1+1 determiner name': -0.1, // 5
  '-1+1 determiner poll': 0.07, // 34
  '-1+1 determiner reporter': -0.12, // 4
  '-1+1 determiner word': -0.16, // 29
  '-1+1 name -': -0.18, // 3
  '-1+1 name name': -0.26, // 3
  '-1+1 name word': -0.09, // 4
  '-1+1 of ,': 0.05, // 20
  '-1+1 of .': 0.09, // 9
  '-1+1 of be': -0.16, // 3
  '-1+1 of name': 0.43, // 13
  '-1+1 of word': -0.04, // 7
  '-1+1 on ,': 0.16, // 19
  '-1+1 on .': -0.56, // 18
  '-1+1 on day': 0.12, // 3
  '-1+1 on name': -0.24, // 9
  '-1+1 on outlet': 0.33, // 15
  '-1+1 on quotation': 0.15, // 9
  '-1+1 on word': 0.83, // 9
  '-1+1 opening .': 0.2, // 12
  '-1+1 opening closing': 0.04, // 8
  '-1+1 outlet said': 0.01, // 3
  '-1+1 possessive .': 0.2, // 4
  '-1+1 possessive name': -0.1, // 3
  '-1+1 possessive said': 0.11, // 4
  '-1+1 possessive word': 0.12, // 4
  '-1+1 possessive-outlet ,': 0.32, // 6
  '-1+1 possessive-outlet .': -0.05, // 9
  '-1+1 possessive-outlet that': 0.08, // 9
  '-1+1 preposition ,': -0.13, // 39
  '-1+1 preposition -': 0.5, // 6
  '-1+1 preposition .': -0.21, // 45
  '-1+1 preposition :': 0.13, // 3
  '-1+1 preposition adverb': 0.05, // 5
  '-1+1 preposition and': 0.38, // 12
  '-1+1 preposition name': -0.6, // 23
  '-1+1 preposition on': 0.02, // 4
  '-1+1 preposition poll': -0.1, // 3
  '-1+1 preposition preposition': -0.08, // 7
  '-1+1 preposition that': 0.07, // 5
  '-1+1 preposition while': -0.18, // 3
  '-1+1 preposition word': 0.22, // 15
  '-1+1 quotation said': -0.14, // 32
  '-1+1 said .': 0.29, // 4
  '-1+1 said word': -0.22, // 3
  '-1+1 saying that': 0.06, // 3
  '-1+1 start ,': 0.7, // 8
  '-1+1 start -': -0.33, // 4
  '-1+1 start :': -0.2, // 3
  '-1+1 start adverb': 0.14, // 7
  '-1+1 start and': -0.33, // 3
  '-1+1 start auxiliary': 0.05, // 12
  '-1+1 start be': 0.13, // 10
  '-1+1 start claims': 0.14, // 6
  '-1+1 start name': -0.53, // 23
  '-1+1 start past': 0.16, // 6
  '-1+1 start poll': 0.38, // 4
  '-1+1 start preposition': -0.11, // 3
  '-1+1 start said': -0.42, // 41
  '-1+1 start word': 0.26, // 22
  '-1+1 that auxiliary': 0.13, // 6
  '-1+1 to ,': 0.33, // 6
  '-1+1 to .': 0.46, // 13
  '-1+1 to name': 0.37, // 7
  '-1+1 to on': 0.47, // 3
  '-1+1 to that': 0.43, // 7
  '-1+1 to word': -0.21, // 5
  '-1+1 told ,': 0.1, // 10
  '-1+1 told .': 0.29, // 146
  '-1+1 told :': 0.06, // 18
  '-1+1 told adverb': 0.08, // 6
  '-1+1 told day': 0.05, // 7
  '-1+1 told determiner': -0.16, // 13
  '-1+1 told his': 0.02, // 3
  '-1+1 told name': -0.07, // 23
  '-1+1 told on': -0.44, // 26
  '-1+1 told outlet': 0.28, // 19
  '-1+1 told preposition': 0.29, // 25
  '-1+1 told pronoun': 0.23, // 28
  '-1+1 told quotation': 0.02, // 3
  '-1+1 told reporter': 0.16, // 4
  '-1+1 told that': 0.08, // 100
  '-1+1 told while': 0.04, // 7
  '-1+1 told word': -0.86, // 30
  '-1+1 while and': -0.13, // 3
  '-1+1 while auxiliary': -0.05, // 4
  '-1+1 while name': -0.28, // 4
  '-1+1 while said': 0.16, // 11
  '-1+1 while word': -0.09, // 6
  '-1+1 word ,': -0.63, // 6
  '-1+1 word -': 0.46, // 16
  '-1+1 word .': -0.1, // 19
  '-1+1 word end': 0.11, // 13
  '-1+1 word name': -0.29, // 41
  '-1+1 word preposition': -0.02, // 5
  '-1+1 word reporter': -0.35, // 5
  '-1+1 word said': 0.14, // 21
  '-1+1 word that': 0.08, // 5
  '-1+1 word word': -0.02, // 33
  '-2 "a"': 0.02, // 16
  '-2 "also"': 0.1, // 5
  '-2 "analyst"': -0.1, // 4
  '-2 "anchor"': -0.06, // 3
  '-2 "and"': -0.18, // 6
  '-2 "appearance"': -0.42, // 3
  '-2 "article"': 0.14, // 4
  '-2 "chief"': -0.13, // 3
  '-2 "conducted"': 0.3, // 6
  '-2 "editor"': -0.35, // 3
  '-2 "have"': 0.06, // 4
  '-2 "he"': 0.02, // 47
  '-2 "her"': -0.02, // 3
  '-2 "hosted"': -0.5, // 4
  '-2 "image"': -0.16, // 11
  '-2 "in"': 0.32, // 11
  '-2 "interview"': 0.54, // 54
  '-2 "is"': -0.19, // 3
  '-2 "members"': 0.58, // 3
  '-2 "month"': 0.56, // 3
  '-2 "morning"': 0.09, // 3
  '-2 "news"': 0.24, // 13
  '-2 "obtained"': 0.27, // 8
  '-2 "of"': -0.28, // 7
  '-2 "official"': 0.06, // 12
  '-2 "on"': 0.6, // 19
  '-2 "presenter"': -0.04, // 3
  '-2 "provided"': 0.15, // 3
  '-2 "public"': 0.14, // 5
  '-2 "published"': -0.6, // 8
  '-2 "report"': 0.19, // 6
  '-2 "reported"': 0.59, // 24
  '-2 "said"': 0.31, // 24
  '-2 "saying"': 0.13, // 4
  '-2 "senator"': 0.22, // 3
  '-2 "she"': 0.17, // 11
  '-2 "show"': 0.09, // 3
  '-2 "source"': 0.03, // 4
  '-2 "sources"': 0.13, // 9
  '-2 "speaking"': 0.41, // 4
  '-2 "spoke"': 0.49, // 4
  '-2 "spokesman"': -0.11, // 6
  '-2 "spokesperson"': 0.02, // 3
  '-2 "state"': 0.17, // 4
  '-2 "statement"': 0.32, // 3
  '-2 "such"': 0.09, // 4
  '-2 "television"': 0.12, // 3
  '-2 "that"': -0.13, // 3
  '-2 "the"': 0.06, // 31
  '-2 "time"': -0.35, // 3
  '-2 "to"': -0.21, // 13
  '-2 "told"': -0.41, // 20
  '-2 "week"': 0.2, // 6
  '-2 "will"': -0.02, // 3
  '-2 "with"': 0.01, // 4
  '-2 "writing"': 0.13, // 4
  '-2 "wrote"': -0.21, // 6
  '-2 "years"': -0.05, // 3
  '-2 ,': 0.63, // 218
  '-2 .': 0.43, // 3
  '-2 according-to': 0.35, // 25
  '-2 adverb': -0.45, // 34
  '-2 agreed': 0.08, // 3
  '-2 and': -0.13, // 10
  '-2 appeared': 0.11, // 4
  '-2 auxiliary': -0.88, // 14
  '-2 be': -0.21, // 5
  '-2 bracket': 0.09, // 9
  '-2 claims': -0.68, // 22
  '-2 day': 0.27, // 34
  '-2 determiner': -0.06, // 67
  '-2 gerund': 0.22, // 13
  '-2 his': -0.06, // 4
  '-2 interview': -0.03, // 59
  '-2 name': -0.69, // 488
  '-2 number': 0.26, // 15
  '-2 of': -0.28, // 7
  '-2 on': 0.63, // 20
  '-2 outlet': 0.29, // 79
  '-2 past': 0.29, // 35
  '-2 poll': 0.33, // 20
  '-2 possessive': -0.13, // 10
  '-2 possessive-outlet': -0.38, // 5
  '-2 preposition': 0.71, // 35
  '-2 pronoun': -0.26, // 76
  '-2 quotation': 0.62, // 23
  '-2 reported': -0.17, // 30
  '-2 reporter': -0.16, // 9
  '-2 said': -0.05, // 71
  '-2 say': 0.12, // 3
  '-2 saying': 0.03, // 12
  '-2 some': -0.09, // 3
  '-2 start': 0.33, // 312
  '-2 statement': 0.21, // 7
  '-2 that': -0.13, // 3
  '-2 to': -0.21, // 13
  '-2 told': -0.41, // 21
  '-2 verb': -0.03, // 23
  '-2 while': -0.21, // 9
  '-2 who': -0.25, // 4
  '-2 word': -0.25, // 386
  '-2-1 , according-to': 0.12, // 44
  '-2-1 , and': 0.1, // 7
  '-2-1 , determiner': 0.51, // 11
  '-2-1 , outlet': 0.01, // 3
  '-2-1 , preposition': 0.19, // 9
  '-2-1 , said': 0.26, // 5
  '-2-1 , saying': -0.01, // 8
  '-2-1 , told': 0.22, // 103
  '-2-1 , while': -0.05, // 10
  '-2-1 , word': -0.11, // 4
  '-2-1 according-to determiner': 0.27, // 22
  '-2-1 adverb ,': 0.29, // 6
  '-2-1 adverb by': 0.14, // 3
  '-2-1 adverb preposition': -0.26, // 4
  '-2-1 adverb told': 0.12, // 5
  '-2-1 adverb while': -0.37, // 4
  '-2-1 and determiner': 0.01, // 3
  '-2-1 auxiliary told': -0.49, // 5
  '-2-1 bracket ,': 0.03, // 3
  '-2-1 bracket told': 0.02, // 3
  '-2-1 claims by': -0.86, // 5
  '-2-1 claims preposition': -0.47, // 8
  '-2-1 claims word': 0.17, // 4
  '-2-1 day ,': -0.36, // 11
  '-2-1 day on': 0.57, // 8
  '-2-1 day preposition': 0.34, // 4
  '-2-1 day that': -0.08, // 4
  '-2-1 determiner name': -0.19, // 3
  '-2-1 determiner possessive': 0.07, // 4
  '-2-1 determiner while': 0.09, // 4
  '-2-1 determiner word': 0.46, // 43
  '-2-1 gerund on': -0.13, // 4
  '-2-1 gerund preposition': -0.09, // 3
  '-2-1 gerund to': 0.41, // 4
  '-2-1 interview on': -0.27, // 11
  '-2-1 interview preposition': 0.24, // 48
  '-2-1 name ,': -0.31, // 36
  '-2-1 name -': -0.22, // 41
  '-2-1 name .': -0.39, // 73
  '-2-1 name :': -0.22, // 12
  '-2-1 name and': -0.07, // 3
  '-2-1 name by': 0.38, // 3
  '-2-1 name name': -0.32, // 6
  '-2-1 name of': 0.18, // 13
  '-2-1 name on': 0.32, // 6
  '-2-1 name past': -0.1, // 5
  '-2-1 name possessive': -0.23, // 4
  '-2-1 name preposition': 0.74, // 10
  '-2-1 name said': -0.15, // 3
  '-2-1 name to': -0.42, // 5
  '-2-1 name told': 0.36, // 196
  '-2-1 name word': -0.11, // 64
  '-2-1 number ,': -0.08, // 5
  '-2-1 number name': -0.04, // 4
  '-2-1 number on': 0.49, // 3
  '-2-1 of determiner': -0.37, // 5
  '-2-1 on possessive-outlet': 0.38, // 15
  '-2-1 outlet ,': -0.25, // 16
  '-2-1 outlet -': 0.19, // 31
  '-2-1 outlet .': 0.41, // 5
  '-2-1 outlet and': -0.06, // 17
  '-2-1 outlet word': 0.27, // 7
  '-2-1 past by': 0.16, // 17
  '-2-1 past preposition': -0.26, // 6
  '-2-1 past to': 0.1, // 6
  '-2-1 poll preposition': 0.35, // 13
  '-2-1 possessive word': -0.12, // 9
  '-2-1 preposition determiner': 0.48, // 25
  '-2-1 preposition possessive': 0.04, // 4
  '-2-1 pronoun told': -0.11, // 72
  '-2-1 quotation ,': 0.2, // 4
  '-2-1 quotation by': 0.25, // 8
  '-2-1 quotation said': 0.33, // 3
  '-2-1 reported by': -0.17, // 20
  '-2-1 reported preposition': -0.17, // 9
  '-2-1 reporter preposition': -0.15, // 5
  '-2-1 said by': 0.11, // 25
  '-2-1 said on': 0.12, // 19
  '-2-1 said preposition': 0.05, // 8
  '-2-1 said that': -0.32, // 6
  '-2-1 said to': 0.3, // 6
  '-2-1 saying by': 0.1, // 5
  '-2-1 saying on': -0.23, // 3
  '-2-1 saying preposition': 0.09, // 3
  '-2-1 start .': -0.35, // 33
  '-2-1 start according-to': -0.53, // 15
  '-2-1 start and': -0.09, // 3
  '-2-1 start determiner': 0.4, // 17
  '-2-1 start name': 0.29, // 5
  '-2-1 start on': 0.18, // 5
  '-2-1 start opening': 0.24, // 19
  '-2-1 start preposition': 0.1, // 3
  '-2-1 start quotation': -0.15, // 28
  '-2-1 start start': 0.06, // 168
  '-2-1 start while': 0.18, // 11
  '-2-1 statement to': 0.23, // 6
  '-2-1 to determiner': -0.24, // 4
  '-2-1 to word': -0.07, // 3
  '-2-1 told possessive-outlet': -0.29, // 18
  '-2-1 verb by': -0.11, // 4
  '-2-1 verb preposition': 0.01, // 3
  '-2-1 verb to': 0.35, // 10
  '-2-1 while determiner': 0.03, // 4
  '-2-1 word ,': 0.32, // 81
  '-2-1 word .': -0.15, // 5
  '-2-1 word :': 0.08, // 6
  '-2-1 word and': 0.08, // 3
  '-2-1 word by': 0.39, // 6
  '-2-1 word of': -0.33, // 43
  '-2-1 word on': 0.4, // 22
  '-2-1 word preposition': -0.67, // 53
  '-2-1 word said': -0.3, // 3
  '-2-1 word that': 0.39, // 6
  '-2-1 word to': -0.4, // 10
  '-2-1 word told': 0.17, // 86
  '-2-1 word while': 0.18, // 8
  '-2-1 word word': 0.19, // 45
  '-3 ,': 0.3, // 119
  '-3 -': 0.42, // 22
  '-3 .': -0.02, // 10
  '-3 :': -0.16, // 3
  '-3 according-to': 0.02, // 8
  '-3 adverb': -0.11, // 46
  '-3 and': -0.33, // 27
  '-3 auxiliary': -0.22, // 13
  '-3 be': -0.12, // 20
  '-3 by': 0.46, // 9
  '-3 claims': 0.22, // 12
  '-3 day': -0.02, // 22
  '-3 determiner': 0.55, // 185
  '-3 gerund': 0.28, // 14
  '-3 his': -0.48, // 13
  '-3 interview': -0.38, // 10
  '-3 name': 0.42, // 415
  '-3 number': 0.1, // 17
  '-3 of': -0.46, // 20
  '-3 on': 0.15, // 16
  '-3 outlet': -0.38, // 16
  '-3 past': -0.16, // 22
  '-3 poll': 0.55, // 13
  '-3 possessive': 0.02, // 24
  '-3 preposition': -0.32, // 52
  '-3 pronoun': -0.5, // 21
  '-3 quotation': 0.04, // 105
  '-3 reported': -0.14, // 4
  '-3 reporter': 0.03, // 5
  '-3 said': -0.69, // 30
  '-3 saying': 0.06, // 3
  '-3 some': -0.56, // 3
  '-3 start': 0.3, // 558
  '-3 statement': 0.39, // 10
  '-3 that': 0.13, // 5
  '-3 to': -0.31, // 12
  '-3 told': 0.47, // 13
  '-3 verb': 0.04, // 12
  '-3 while': 0.16, // 32
  '-3 who': -0.14, // 6
  '-3 word': 0.26, // 298
  '-3-2-1 , according-to determiner': 0.25, // 20
  '-3-2-1 , determiner word': -0.38, // 9
  '-3-2-1 , name told': 0.17, // 11
  '-3-2-1 , outlet .': 0.44, // 3
  '-3-2-1 , outlet and': -0.1, // 7
  '-3-2-1 , pronoun told': 0.08, // 5
  '-3-2-1 , said on': 0.06, // 3
  '-3-2-1 , told possessive-outlet': -0.29, // 4
  '-3-2-1 , word word': 0.02, // 5
  '-3-2-1 - outlet -': -0.28, // 5
  '-3-2-1 - quotation by': 0.25, // 8
  '-3-2-1 . outlet ,': -0.1, // 5
  '-3-2-1 according-to determiner word': -0.41, // 4
  '-3-2-1 adverb , according-to': 0.06, // 3
  '-3-2-1 adverb said by': 0.45, // 13
  '-3-2-1 adverb verb to': -0.01, // 3
  '-3-2-1 and name told': 0.03, // 3
  '-3-2-1 be past by': 0.17, // 4
  '-3-2-1 day gerund on': 0.09, // 3
  '-3-2-1 determiner claims by': -0.77, // 3
  '-3-2-1 determiner claims preposition': 0.16, // 4
  '-3-2-1 determiner interview on': 0.06, // 6
  '-3-2-1 determiner interview preposition': -0.06, // 35
  '-3-2-1 determiner outlet -': -0.13, // 11
  '-3-2-1 determiner poll preposition': 0.06, // 3
  '-3-2-1 determiner statement to': 0.35, // 5
  '-3-2-1 determiner word ,': 0.28, // 21
  '-3-2-1 determiner word by': 0.53, // 3
  '-3-2-1 determiner word of': -0.96, // 13
  '-3-2-1 determiner word preposition': -0.25, // 13
  '-3-2-1 determiner word to': -0.23, // 3
  '-3-2-1 determiner word told': 0.2, // 24
  '-3-2-1 determiner word word': 0.01, // 3
  '-3-2-1 gerund on possessive-outlet': 0.27, // 3
  '-3-2-1 his interview preposition': -0.1, // 3
  '-3-2-1 his word ,': -0.09, // 4
  '-3-2-1 interview on possessive-outlet': 0.04, // 3
  '-3-2-1 name , according-to': 0.1, // 7
  '-3-2-1 name , determiner': -0.09, // 6
  '-3-2-1 name , told': 0.16, // 58
  '-3-2-1 name adverb told': 0.04, // 4
  '-3-2-1 name bracket told': 0.02, // 3
  '-3-2-1 name name ,': -0.08, // 28
  '-3-2-1 name name -': -0.56, // 34
  '-3-2-1 name name .': -0.11, // 10
  '-3-2-1 name name and': -0.07, // 3
  '-3-2-1 name name of': 0.2, // 12
  '-3-2-1 name name past': -0.09, // 4
  '-3-2-1 name name preposition': 0.75, // 9
  '-3-2-1 name name told': -0.07, // 100
  '-3-2-1 name possessive word': -0.16, // 3
  '-3-2-1 name said on': 0.18, // 11
  '-3-2-1 name said preposition': 0.22, // 5
  '-3-2-1 name word ,': 0.02, // 6
  '-3-2-1 name word told': 0.26, // 26
  '-3-2-1 name word word': 0.36, // 10
  '-3-2-1 number , told': 0.01, // 3
  '-3-2-1 number word ,': 0.17, // 4
  '-3-2-1 of name -': 0.09, // 3
  '-3-2-1 on day ,': -0.12, // 6
  '-3-2-1 outlet word on': -0.12, // 4
  '-3-2-1 poll reported by': 0.05, // 4
  '-3-2-1 poll reported preposition': 0.41, // 4
  '-3-2-1 possessive word preposition': -0.02, // 3
  '-3-2-1 possessive word told': 0.04, // 4
  '-3-2-1 possessive word word': 0.05, // 3
  '-3-2-1 preposition day ,': -0.07, // 3
  '-3-2-1 preposition determiner word': 0.75, // 11
  '-3-2-1 preposition number ,': -0.09, // 3
  '-3-2-1 preposition outlet ,': -0.07, // 4
  '-3-2-1 preposition word ,': -0.04, // 5
  '-3-2-1 pronoun said on': -0.12, // 5
  '-3-2-1 quotation name told': -0.1, // 47
  '-3-2-1 quotation pronoun told': 0.05, // 48
  '-3-2-1 said , according-to': -0.07, // 4
  '-3-2-1 said preposition determiner': 0.08, // 3
  '-3-2-1 start adverb ,': 0.26, // 5
  '-3-2-1 start day on': 0.08, // 3
  '-3-2-1 start determiner word': 0.38, // 7
  '-3-2-1 start name .': -0.22, // 54
  '-3-2-1 start name :': -0.19, // 8
  '-3-2-1 start name by': 0.38, // 3
  '-3-2-1 start name to': -0.77, // 4
  '-3-2-1 start name told': 0.25, // 30
  '-3-2-1 start name word': -0.47, // 53
  '-3-2-1 start outlet -': 0.07, // 3
  '-3-2-1 start preposition determiner': 0.43, // 7
  '-3-2-1 start pronoun told': -0.3, // 14
  '-3-2-1 start start .': -0.35, // 33
  '-3-2-1 start start according-to': -0.53, // 15
  '-3-2-1 start start and': -0.09, // 3
  '-3-2-1 start start determiner': 0.4, // 17
  '-3-2-1 start start name': 0.29, // 5
  '-3-2-1 start start on': 0.18, // 5
  '-3-2-1 start start opening': 0.24, // 19
  '-3-2-1 start start preposition': 0.1, // 3
  '-3-2-1 start start quotation': -0.15, // 28
  '-3-2-1 start start start': 0.06, // 168
  '-3-2-1 start start while': 0.18, // 11
  '-3-2-1 start while determiner': -0.1, // 3
  '-3-2-1 start word :': 0.06, // 5
  '-3-2-1 start word word': -0.16, // 11
  '-3-2-1 statement past to': 0.13, // 3
  '-3-2-1 told name word': 0.21, // 3
  '-3-2-1 told outlet word': 0.4, // 5
  '-3-2-1 while determiner word': -0.1, // 3
  '-3-2-1 while reported preposition': -0.54, // 4
  '-3-2-1 while said by': 0.17, // 6
  '-3-2-1 while saying by': 0.13, // 4
  '-3-2-1 word , according-to': -0.17, // 21
  '-3-2-1 word , preposition': 0.01, // 5
  '-3-2-1 word , said': 0.19, // 4
  '-3-2-1 word , saying': 0.07, // 4
  '-3-2-1 word , told': -0.02, // 37
  '-3-2-1 word , while': 0.09, // 4
  '-3-2-1 word auxiliary told': 0.06, // 4
  '-3-2-1 word interview preposition': 0.17, // 4
  '-3-2-1 word name .': -0.02, // 4
  '-3-2-1 word outlet -': 0.3, // 7
  '-3-2-1 word past by': 0.23, // 7
  '-3-2-1 word poll preposition': -0.06, // 4
  '-3-2-1 word preposition determiner': 0.09, // 4
  '-3-2-1 word reported by': 0.2, // 6
  '-3-2-1 word word ,': -0.22, // 28
  '-3-2-1 word word of': -0.12, // 14
  '-3-2-1 word word on': 0.1, // 4
  '-3-2-1 word word preposition': -0.17, // 20
  '-3-2-1 word word told': 0.14, // 25
  '-3-2-1 word word while': 0.15, // 4
  '-3-2-1 word word word': 0.1, // 4
  'after """': 0.87, // 38
  'after "\'"': -0.03, // 6
  'after "("': -0.47, // 116
  'after "-"': 0.49, // 12
  'after "@"': -0.14, // 6
  'after "["': 1.15, // 22
  always: -0.32, // 2315
  'before """': 0.11, // 12
  'before "\'"': 0.47, // 193
  'before ")"': -0.47, // 119
  'before "-"': 0.12, // 17
  'before "."': 0.53, // 361
  'before "/"': 0.23, // 40
  'before ":"': 0.18, // 33
  'before "]"': 0.37, // 11
  'clause after agreed': 0.26, // 17
  'clause after appeared': 0.21, // 9
  'clause after asked': -0.12, // 15
  'clause after called': 0.17, // 5
  'clause after claims': 0.18, // 78
  'clause after interview': -0.17, // 34
  'clause after poll': -0.21, // 135
  'clause after quotation': -0.29, // 89
  'clause after reported': 0.07, // 51
  'clause after reporter': -0.63, // 35
  'clause after reporting': -0.21, // 10
  'clause after said': 0.4, // 279
  'clause after say': -0.18, // 15
  'clause after saying': -0.03, // 38
  'clause after statement': 0.08, // 26
  'clause after told': 0.01, // 3
  'clause before according-to': 0.99, // 126
  'clause before agreed': 0.11, // 9
  'clause before appeared': 0.38, // 8
  'clause before asked': -0.19, // 5
  'clause before called': -0.58, // 6
  'clause before claims': -0.14, // 50
  'clause before interview': 0.32, // 76
  'clause before poll': 0.74, // 48
  'clause before quotation': 0.36, // 281
  'clause before reported': 0.4, // 51
  'clause before reporter': -0.17, // 18
  'clause before reporting': -0.5, // 4
  'clause before said': 0.59, // 168
  'clause before say': -0.01, // 8
  'clause before saying': 0.01, // 28
  'clause before statement': 0.06, // 27
  'clause before told': 0.66, // 522
  'common word': 0.72, // 45
  'ends its sentence': 0.05, // 402
  'first sentence': -0.15, // 1790
  'first verb after "added"': -0.01, // 4
  'first verb after "adding"': 0.01, // 6
  'first verb after "agreed"': 0.33, // 5
  'first verb after "announced"': -0.27, // 5
  'first verb after "ask"': -0.12, // 3
  'first verb after "asked"': 0.25, // 15
  'first verb after "began"': -0.32, // 4
  'first verb after "broke"': 0.09, // 3
  'first verb after "called"': 0.21, // 4
  'first verb after "came"': 0.12, // 6
  'first verb after "cited"': -0.15, // 3
  'first verb after "conducted"': 0.2, // 9
  'first verb after "found"': -0.46, // 19
  'first verb after "gave"': 0.29, // 7
  'first verb after "led"': 0.02, // 3
  'first verb after "noted"': 0.39, // 11
  'first verb after "published"': -0.08, // 8
  'first verb after "quoted"': 0.23, // 14
  'first verb after "report"': 0.05, // 11
  'first verb after "reported"': 0.81, // 122
  'first verb after "reporting"': -0.01, // 6
  'first verb after "reports"': 1, // 22
  'first verb after "request"': -0.43, // 3
  'first verb after "revealed"': 0.12, // 3
  'first verb after "said"': 0.12, // 99
  'first verb after "saw"': -0.26, // 6
  'first verb after "says"': -0.07, // 8
  'first verb after "seen"': 0.15, // 3
  'first verb after "showed"': 0.05, // 12
  'first verb after "showing"': 0.08, // 3
  'first verb after "spoke"': 0.31, // 3
  'first verb after "thought"': 0.01, // 3
  'first verb after "took"': -0.14, // 5
  'first verb after "tracking"': 0.28, // 3
  'first verb after "tried"': -0.02, // 3
  'first verb after "wrote"': 0.18, // 8
  'frame a poll of it': 0.27, // 75
  'frame another works for it': -0.16, // 173
  'frame in a row of outlets': -0.14, // 222
  'frame interview with it': 0.44, // 75
  'frame it did something else': -0.51, // 65
  'frame it reported': 0.4, // 23
  'frame it said': 0.51, // 225
  'frame it says': 0.34, // 26
  'frame its person': -0.19, // 109
  'frame its person speaks': 0.55, // 17
  'frame its poll': -0.52, // 121
  'frame on it, first': 0.18, // 5
  'frame quotation, then said': 0.24, // 4
  'frame reported by it': -0.53, // 74
  'frame said on it': 0.27, // 73
  'frame then a colon': 0.18, // 33
  'frame told it': 0.56, // 496
  'inside a quotation': -0.08, // 64
  'inside a source': 0.4, // 138
  'kind agency': 0.4, // 486
  'kind broadcaster': -0.49, // 985
  'kind journal': -0.36, // 9
  'kind magazine': 0.19, // 48
  'kind newspaper': 0.86, // 407
  'kind noun after': 0.19, // 46
  'kind noun before': 1.34, // 54
  'kind pollster': -1.43, // 31
  'kind site': 0.01, // 349
  'later sentence': -0.35, // 525
  'named 1': 0.22, // 797
  'named 2': 0.25, // 523
  'named 3 to 5': 0.09, // 636
  'named often': -1.1, // 359
  'near after agreed': 0.4, // 24
  'near after appeared': 0.24, // 11
  'near after asked': 0.29, // 24
  'near after called': 0.51, // 8
  'near after claims': 0.23, // 94
  'near after interview': -0.04, // 35
  'near after poll': 0.38, // 174
  'near after quotation': 0.21, // 205
  'near after reported': 0.64, // 74
  'near after reporter': -0.33, // 38
  'near after reporting': -0.35, // 16
  'near after said': 0.35, // 364
  'near after say': -0.06, // 20
  'near after saying': 0.51, // 61
  'near after statement': 0.06, // 30
  'near after told': 0.04, // 4
  'near before according-to': 1.16, // 138
  'near before agreed': 0.11, // 9
  'near before appeared': 0.2, // 9
  'near before asked': -0.19, // 6
  'near before called': -0.56, // 7
  'near before claims': 0.14, // 83
  'near before interview': 0.3, // 79
  'near before poll': 0.1, // 62
  'near before quotation': 0.05, // 330
  'near before reported': 0.4, // 55
  'near before reporter': -0.19, // 20
  'near before reporting': -0.29, // 5
  'near before said': -0.15, // 210
  'near before say': -0.22, // 11
  'near before saying': 0.22, // 34
  'near before statement': 0.04, // 32
  'near before told': 0.66, // 523
  'no rule': -1.24, // 1140
  'only sentence': -0.23, // 1266
  'opens its sentence': 0.06, // 168
  'other outlet credited': 0.4, // 252
  'other statement in its sentence': 0.15, // 740
  'paragraph quotes': 0.03, // 138
  possessive: -0.22, // 188
  'pronoun further on': -0.32, // 25
  publisher: 0.69, // 550
  'rule according-to': -0.03, // 46
  'rule byline': 0.49, // 22
  'rule interview-with-outlet': -0.72, // 69
  'rule on-programme': -0.35, // 10
  'rule outlet-headline': -0.2, // 3
  'rule outlet-passive': 0.2, // 48
  'rule outlet-product': 0.53, // 131
  'rule outlet-relative': -0.18, // 4
  'rule outlet-verb': 0.25, // 82
  'rule outlets-such-as': 0.63, // 3
  'rule participle': -0.45, // 7
  'rule product-of-outlet': -0.27, // 29
  'rule said-on-outlet': 0.02, // 41
  'rule subject': -0.26, // 173
  'rule subject-reports': 0.35, // 9
  'rule told-outlet': 0.57, // 489
  'rule writing-for-outlet': 0.13, // 4
  'rules: it speaks': 0.86, // 597
  'rules: told to it': 0.73, // 578
  'second mention': -1.87, // 204
  'sentence quotes': 0.42, // 819
  'several outlets': -1.05, // 77
  'the report': -0.05, // 4
  'two outlets': -0.34, // 384
  'unlisted, known by its citing': -0.86, // 13
  'unlisted, known by its kind': -1.16, // 30
  'unlisted, known by its name': -0.74, // 38
  'unlisted, known by its number': -0.43, // 7
}
