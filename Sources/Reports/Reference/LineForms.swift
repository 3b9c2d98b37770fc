import Vocabulary

/// The five forms a line can have.
let lineForms: [(name: Bilingual<String>, form: Bilingual<String>, means: Bilingual<String>)] = [
  (
    Bilingual(nl: "regel met kop", en: "entry"),
    Bilingual(nl: "`kop: tekst [details] -> verwijzingen`", en: "`head: text [details] -> links`"),
    Bilingual(nl: "Alles wat coursecheck leest.", en: "Everything coursecheck reads.")
  ),
  (
    Bilingual(nl: "lijstregel", en: "item"),
    Bilingual(nl: "`- tekst [details] -> verwijzingen`", en: "`- text [details] -> links`"),
    Bilingual(
      nl: "Eén onderdeel van de lijst die de regel erboven begint.",
      en: "One element of the list that the entry above it opens.")
  ),
  (
    Bilingual(nl: "toelichting", en: "prose"), Bilingual(nl: "`> tekst`", en: "`> text`"),
    Bilingual(
      nl: "Uitleg bij wat erboven staat. Opeenvolgende regels zijn één alinea; `>` alleen begint een nieuwe.",
      en: "An explanation of what it stands under. Consecutive lines are one paragraph; `>` alone starts a new one.")
  ),
  (
    Bilingual(nl: "opmerking voor jezelf", en: "comment"), Bilingual(nl: "`# tekst`", en: "`# text`"),
    Bilingual(
      nl: "Voor wie het bestand bewerkt; het komt niet in het verslag.",
      en: "For whoever edits the file; it is not in the report.")
  ),
  (
    Bilingual(nl: "lege regel", en: "blank line"), Bilingual(nl: "", en: ""),
    Bilingual(nl: "Geeft rust voor het oog.", en: "Parts things for the eye.")
  ),
]

/// How the lines hang together, in a few sentences.
let lineNotes: [Bilingual<String>] = [
  Bilingual(
    nl:
      "Inspringen laat zien wat bij elkaar hoort: een regel hoort bij de dichtstbijzijnde regel erboven die minder is ingesprongen. Twee spaties per niveau is gebruikelijk.",
    en:
      "Indentation shows what belongs together: a line belongs to the nearest line above it that is indented less. Two spaces a level is usual."
  ),
  Bilingual(
    nl: "De eerste regel met een kop is het document. Wat bij het hele document hoort, staat tegen de kantlijn.",
    en: "The first entry is the document. What belongs to the whole document stands at the left margin."),
  Bilingual(
    nl:
      "Een kop is `woord [soort] [ID of nummer]`, zoals `synchroon casus C1:` of `week 3:`. Een ID is één woord met een hoofdletter of cijfer erin.",
    en:
      "A head is `keyword [kind] [ID or number]`, such as `sync case C1:` or `week 3:`. An ID is one word with a capital or a digit in it."
  ),
  Bilingual(
    nl:
      "Een detail tussen haken is een kenmerk op dezelfde regel: `[tool Padlet]` is hetzelfde als `tool: Padlet` eronder. Vaak is de waarde alleen genoeg: `[online, 30 min]`.",
    en:
      "A detail in brackets is a property on the same line: `[tool Padlet]` is the same as `tool: Padlet` below it. Often the value alone will do: `[online, 30 min]`."
  ),
  openValueNote,
  Bilingual(
    nl: "Met een `\\` ervoor zijn `[`, `]`, `,` en `->` gewone tekst.",
    en: "With a `\\` before them, `[`, `]`, `,` and `->` are plain text."),
  ownPropertyNote,
  Bilingual(
    nl: "Nederlandse en Engelse woorden mogen door elkaar; elk bestand begrijpt ze allebei.",
    en: "Dutch and English words may be mixed; every file understands both."),
]

/// What `?` and `none` say.
package let openValueNote = Bilingual(
  nl:
    "`?` zegt: dat weten we nog niet. `geen` met een reden zegt: met opzet weggelaten. Niets opschrijven is weer iets anders.",
  en:
    "`?` says: we do not know yet. `none` with a reason says: left out on purpose. Writing nothing is a third thing.")

/// What a head is that begins with `x-`.
package let ownPropertyNote = Bilingual(
  nl:
    "Een kop die met `x-` begint, is van jezelf: `x-lokaal: B2.14`. coursecheck laat hem staan en zegt er niets van.",
  en: "A head that starts with `x-` is your own: `x-room: B2.14`. coursecheck keeps it and says nothing about it.")
