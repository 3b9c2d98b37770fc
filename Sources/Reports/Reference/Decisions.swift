import Vocabulary

/// What the contract of the format leaves open and how it is read here. Add a sentence in both languages where a new
/// question is decided.
package let decisions: [Bilingual<String>] = [
  Bilingual(
    nl: "Meerdere verwijzingen mag je ook met `en` verbinden: `-> LU1 en LU2` is hetzelfde als `-> LU1, LU2`.",
    en: "Several references may also be joined by `and`: `-> LO1 and LO2` is the same as `-> LO1, LO2`."),
  Bilingual(
    nl:
      "Een regel in een lijst mag met een ID beginnen, zoals `- LU1: Past theorie toe`. Daarna kun je ernaar verwijzen.",
    en: "An item may start with an ID, such as `- LO1: Applies theory`. After that you can refer to it."),
  Bilingual(
    nl: "Een regel die onder een lijstregel is ingesprongen, hoort bij die lijstregel.",
    en: "An entry that is indented below an item belongs to that item."),
  Bilingual(
    nl:
      "Een komma tussen twee cijfers is een decimale komma, behalve bij weken: `1,5 uur` is anderhalf uur, `week 1,2` zijn twee weken.",
    en:
      "A comma between two digits is a decimal comma, except in weeks: `1,5 h` is an hour and a half, `weeks 1,2` are two weeks."
  ),
  Bilingual(
    nl:
      "Hoofdletters, accenten en streepjes maken niet uit bij het herkennen van woorden: `Enquête`, `enquete` en `ENQUETE` zijn hetzelfde.",
    en:
      "Capitals, accents and hyphens make no difference when words are recognised: `Enquête`, `enquete` and `ENQUETE` are the same."
  ),
  Bilingual(
    nl: "Aan ID's verandert niets: `LU1` en `lu1` zijn twee verschillende ID's.",
    en: "IDs are taken as written: `LO1` and `lo1` are two different IDs."),
  Bilingual(
    nl: "Zonder `taal:` is de taal van een plan die van de meeste woorden aan het begin van een regel.",
    en: "Without `language:`, the language of a plan is that of most words at the start of its lines."),
]
