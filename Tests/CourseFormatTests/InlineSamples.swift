import TestKit

/// Samples that stand here whole, so that these tests have something to say wherever they run.
let inlineSamples: [Sample] = [
  Sample(name: "communication course", bytes: Array(communicationCourse.utf8)),
  Sample(name: "marketing module", bytes: Array(marketingModule.utf8)),
  Sample(name: "synchronous and asynchronous", bytes: Array(synchronousAndAsynchronous.utf8)),
]

let communicationCourse = """
  course MC101: Marketing communication
  language: en
  programme: Commercial Economics
  study form: full-time
  year: 1
  students: 48
  group size: 24
  workload: 20 h
  composition: new

  > Students meet each other and the subject in the same week.

  outcome LO1: Applies communication theory to a real brand
  outcome LO2: Gives and uses feedback on a campaign

  goal shared: A campaign that the client can use

  week 1: Who is talking to whom?
    async welcome: Welcome message from both teachers [online, 5 min]
    async introduction: Introduce yourself with a photo [online, alone, 20 min]
      tool: Padlet
    async video: Knowledge clips on sender and receiver [online, alone, 40 min] -> LO1
    async quiz: Test yourself [online, alone, 15 min] -> LO1
      feedback: automatic
    meeting: Workshop [on campus, 90 min]
      sync check-in: How did you arrive today? [whole group, 10 min]
      sync case: The theory on a brand of your own [groups of 4, 60 min] -> LO1
        roles: chair, timekeeper, note taker
      sync check-out: One thing you take home [whole group, 10 min]
    async assignment: Hand in the case [online, groups of 4, ?] -> LO1, LO2
      feedback: teacher [within 5 days]
      feedback: peers
      ignore freeriding: groups know each other from last period, agreed with the committee

  """

let marketingModule = """
  cursus MCA: Marketingcommunicatie
  taal: nl
  onderwijsvorm: blended
  jaar: 1
  status: concept

  week 1: Een communicatie-uiting
    asynchroon kennisclip A1: Een aantal kennisclips bekijken [digitaal, individueel]
    asynchroon lezen A2: Een hoofdstuk uit een boek [individueel]
    asynchroon quiz A3: Online quiz over de aangeboden kennis [digitaal, individueel]
    asynchroon zoekopdracht A4: Voorbeelden van een communicatie-uiting op YouTube [digitaal]
    asynchroon delen A5: De voorbeelden met elkaar delen [digitaal, hele groep]
      volgt op: A4
      tool: Digitale leeromgeving
    bijeenkomst M1: Bijeenkomst
      synchroon casus A6: De theorie uit het huiswerk toepassen
        volgt op: A1, A2, A3
      synchroon inleveren A7: De resultaten uploaden [digitaal]
        volgt op: A6
        tool: Digitale leeromgeving
        product: uitwerking van de casus
    asynchroon docentfeedback A8: Online feedback op het resultaat [digitaal]
      volgt op: A7
      feedback: docent

  """

let synchronousAndAsynchronous = """
  cursus SA1: Synchroon en asynchroon
  taal: nl
  onderwijsvorm: blended
  status: concept

  week 1: De casus
    asynchroon kennisclip B1: Kennisoverdracht en instructie [digitaal, individueel]
    bijeenkomst L1: De les [fysiek]
      synchroon vragenronde B2: Vragen over de stof [hele groep]
        volgt op: B1
      synchroon casus B3: Casus in groepjes [groepjes]
        volgt op: B2
      synchroon nabespreking B4: Een deel van de casus klassikaal [hele groep]
        volgt op: B3
        feedback: docent, medestudenten
    asynchroon opdracht B5: De vragen uit de casus verder afmaken [eigen plek, groepjes]
      volgt op: B4
    asynchroon inleveren B6: Online inleveren [digitaal, groepjes]
      volgt op: B5
      product: uitwerking van de casus
    asynchroon peerfeedback B7: Feedback op de uitwerking van een andere groep [digitaal, groepjes]
      volgt op: B6
      feedback: medestudenten
    bijeenkomst L2: Groepsgesprek [digitaal]
      synchroon feedbackgesprek B8: Feedback van de docent op de feedback [groepjes]
        volgt op: B7
        tool: Teams
        feedback: docent [binnen een aantal dagen]

  """
