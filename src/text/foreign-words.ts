// Data: words of Spanish, French and German questions that say nothing of what they ask about: the closed word classes
// of any grammar, question words, and the verbs of saying that frame a question. As wordsOf gives them: small, without
// accents.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** By language; what a question of that language need not find in any passage. */
export const FRAME_WORDS: Readonly<Record<'es' | 'fr' | 'de', ReadonlySet<string>>> = {
  es: words(`
    el la los las un una unos unas lo al del de a en con por para sin sobre entre hasta desde contra segun hacia y e
    o u ni que quien quienes cual cuales cuando donde adonde como cuanto cuanta cuantos cuantas porque pero si no ya
    muy mas menos tambien este esta estos estas ese esa esos esas aquel eso esto su sus mi tu se le les me te nos ha
    han he hay habia es son era eran fue fueron ser sido siendo esta estan estaba estar tiene tienen tenia hacer
    hace hizo hecho dijo dice dicen dijeron decir dicho respondio reacciono piensa quiere sucedio paso pasa ocurrio
    cuenta llamo
  `),
  fr: words(`
    le la les un une des du de d l au aux a en dans avec par pour sans sur entre vers chez contre selon et ou ni que
    qui quoi quel quelle quels quelles quand comment combien pourquoi parce mais si ne pas plus moins tres aussi ce
    cet cette ces c s son sa ses leur leurs mon ton notre votre il elle ils elles on nous vous je tu me te se y est
    sont etait etaient etre ete a ont avait avoir eu fait faire dit dire disent declare repondu reagi pense veut
    passe qu n j t t-il est-ce arrive appele
  `),
  de: words(`
    der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit nach von vom
    zu zum zur uber unter vor fur gegen ohne um durch wegen laut wer was wem wen wann wo wohin woher wie wieso warum
    weshalb welche welcher welches welchen wieviel viele viel nicht kein keine auch noch schon nur sehr mehr ist
    sind war waren sein hat haben hatte wird werden wurde wurden kann konnte soll sollte will er sie es ihr ihre
    sein seine sich dass ob wenn als sagte sagt sagten gesagt erklarte reagierte reagiert denkt macht gemacht
    passiert geschah nannte
  `),
}

/** Words that belong to one of the languages alone, and not to English: two of them tell it. */
const TELLING: Readonly<Record<'es' | 'fr' | 'de', ReadonlySet<string>>> = {
  es: words(
    'que quien quienes cual cuando donde como cuanto cuantos cuantas por el los las del una dijo segun sobre con para fue hizo esta respondio porque su sus ha y en al',
  ),
  fr: words(
    'que qui quel quelle quand comment combien pourquoi le les des du au aux une est dit selon sur avec pour dans par sa ses ont pas ce cette et a-t qu',
  ),
  de: words(
    'wer wem wen wann wo wie warum wieso welche welcher welches wieviel der das den dem ein eine und uber mit von nach hat wurde sagte gesagt nicht ist sind zu fur im auf',
  ),
}

/** The language of a question among those three; undefined for English and any other. Ties go to none. */
export function frameLanguage(questionWords: readonly string[]): 'es' | 'fr' | 'de' | undefined {
  const counted = (['es', 'fr', 'de'] as const)
    .map((language) => ({ language, told: questionWords.filter((word) => TELLING[language].has(word)).length }))
    .sort((a, b) => b.told - a.told)
  const [most, next] = counted
  return most && next && most.told >= 2 && most.told > next.told ? most.language : undefined
}
