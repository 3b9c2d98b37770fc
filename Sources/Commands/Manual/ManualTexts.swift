import Vocabulary

/// What the manual says beside what the help says.
let manualDescription = Bilingual(
  nl: [
    "Een plan is een tekstbestand dat eindigt op `.course`: een cursus, een leergemeenschap, een opleiding of een instelling, in het Nederlands of het Engels. coursecheck leest het, vertelt op welke regel iets niet klopt, mist of beter kan, met de reden en waar dat op rust, en herstelt wat het zelf kan herstellen.",
    "Alles gebeurt op deze computer; er is geen verbinding nodig. Bevindingen komen in de taal van het plan, de rest in die van je omgeving of van `--language`. Met `coursecheck reference` zie je de hele taal van een plan, met `coursecheck explain` één woord of controle.",
  ],
  en: [
    "A plan is a text file that ends in `.course`: a course, a learning community, a programme or an institution, in Dutch or English. coursecheck reads it, tells on which line something contradicts itself, is missing or could be better, with the reason and what that rests on, and fixes what it can.",
    "All of it happens on this computer; no connection is needed. Findings come in the language of the plan, the rest in that of your surroundings or of `--language`. `coursecheck reference` shows the whole language of a plan, `coursecheck explain` one word or rule.",
  ])

let manualFiles: [(name: Bilingual<String>, meaning: Bilingual<String>)] = [
  (
    Bilingual(nl: "*.course", en: "*.course"),
    Bilingual(nl: "een plan; van een map worden deze bestanden gelezen", en: "a plan; in a folder these files are read")
  ),
  (
    Bilingual(nl: ".coursecheck", en: ".coursecheck"),
    Bilingual(
      nl:
        "hoe plannen in deze map en daaronder gecontroleerd worden: taal, grenzen, gewichten en wat uitgesloten is; het dichtstbijzijnde bestand gaat voor. `coursecheck config` toont wat er geldt.",
      en:
        "how plans in this folder and below are checked: language, limits, severities and what is left out; the nearest file takes precedence. `coursecheck config` shows what applies."
    )
  ),
  (
    Bilingual(nl: ".gitignore, .ignore", en: ".gitignore, .ignore"),
    Bilingual(
      nl:
        "wat hierin staat, wordt in een map overgeslagen; een bestand dat je noemt wordt wel gelezen, behalve met `--force-exclude`",
      en: "what these name is skipped in a folder; a file that you name is still read, unless with `--force-exclude`")
  ),
  (
    Bilingual(nl: "het bestand achter --baseline", en: "the file after --baseline"),
    Bilingual(
      nl: "de beginstand: bevindingen die al bekend waren en waarover `coursecheck check` zwijgt",
      en: "the baseline: findings that were known already, about which `coursecheck check` is silent")
  ),
  (
    Bilingual(nl: "NAAM.approved", en: "NAME.approved"),
    Bilingual(
      nl: "hoe het plan NAAM.course was toen het werd goedgekeurd; `coursecheck approve` schrijft dit",
      en: "what the plan NAME.course was when it was approved; `coursecheck approve` writes this")
  ),
]

let manualExamples: [(what: Bilingual<String>, line: Bilingual<String>)] = [
  (
    Bilingual(nl: "Met een eerste plan beginnen:", en: "Begin with a first plan:"),
    Bilingual(nl: "coursecheck new cursus -o cursus.course", en: "coursecheck new course -o course.course")
  ),
  (
    Bilingual(
      nl: "Alle plannen in deze map en daaronder controleren:", en: "Check all plans in this folder and below:"),
    Bilingual(nl: "coursecheck check", en: "coursecheck check")
  ),
  (
    Bilingual(nl: "Eerst kijken wat er hersteld zou worden:", en: "Look first at what would be fixed:"),
    Bilingual(nl: "coursecheck check --fix --diff cursus.course", en: "coursecheck check --fix --diff course.course")
  ),
  (
    Bilingual(nl: "Lezen waarom een bevinding er staat:", en: "Read why a finding is there:"),
    Bilingual(nl: "coursecheck explain week-peak", en: "coursecheck explain week-peak")
  ),
  (
    Bilingual(nl: "Deze handleiding bewaren:", en: "Keep this manual:"),
    Bilingual(
      nl: "coursecheck man > ~/.local/share/man/nl/man1/coursecheck.1",
      en: "coursecheck man > ~/.local/share/man/man1/coursecheck.1")
  ),
]
