import CourseSyntax
import Vocabulary

// The register of limits: the one place where each number stands. See `LimitRow` for what the columns mean.

extension Limit {
  package var row: LimitRow {
    switch self {
    case .durationCoverage:
      LimitRow(
        nl: "bekende duur", en: "duration coverage", Quantity(80), .percent, .tool,
        means: Bilingual(
          nl: "Pas als van dit deel van de activiteiten de duur bekend is, rekenen we met de totalen.",
          en: "Only when this share of the activities has a known duration do we compute with the totals."))
    case .loadTolerance:
      LimitRow(
        nl: "speling studielast", en: "load tolerance", Quantity(10), .percent, .tool,
        means: Bilingual(
          nl: "Zoveel mag de geplande studielast afwijken van wat is opgegeven.",
          en: "The planned workload may differ this much from the stated one."))
    case .creditHours:
      LimitRow(
        nl: "EC|studiepunt", en: "EC|ECTS|credit", Quantity(28), .creditHours, .framework,
        means: Bilingual(
          nl: "Zoveel uren is één studiepunt; in de Nederlandse wet 28, elders 25 tot 30.",
          en: "One credit is this many hours; 28 in Dutch law, 25 to 30 elsewhere."))
    case .hoursPerWeek:
      LimitRow(
        nl: "uren per week", en: "hours per week", Quantity(40), .hours, .framework, allowed: 1_000...100_000,
        means: Bilingual(
          nl: "Zoveel uren heeft een voltijdstudent in een week. Voor deeltijd en duaal geef je zelf een getal.",
          en: "A full-time student has this many hours in a week. For part-time and dual, give a number of your own."))
    case .activatingKinds:
      LimitRow(
        nl: "activerende soorten", en: "activating kinds|min activating types", Quantity(2), .count, .seed,
        means: Bilingual(
          nl: "Zoveel verschillende soorten activerend werk heeft een blended cursus minstens.",
          en: "A blended course has at least this many different kinds of active work."))
    case .toolsPerCourse:
      LimitRow(
        nl: "tools per cursus|middelen per cursus", en: "tools per course|max tools course", Quantity(6), .count, .tool,
        means: Bilingual(
          nl: "Met meer tools dan dit raken studenten in één cursus de weg kwijt.",
          en: "With more tools than this, students lose their way in one course."))
    case .islandShare:
      LimitRow(
        nl: "aandeel losse activiteiten", en: "island share", Quantity(40), .percent, .tool,
        means: Bilingual(
          nl: "Staan er meer activiteiten los van de rest dan dit, dan wijzen we daarop.",
          en: "If more activities than this stand apart from the rest, we point it out."))
    case .largeGroup:
      LimitRow(
        nl: "grote groep", en: "large group", Quantity(30), .people, .seed,
        means: Bilingual(
          nl: "Vanaf dit aantal studenten is een groep groot.",
          en: "From this number of students on, a group is large."))
    case .smallCohort:
      LimitRow(
        nl: "kleine lichting", en: "small cohort", Quantity(4), .people, .tool,
        means: Bilingual(
          nl: "Met minder studenten dan dit vragen we niet om samenwerken in groepen.",
          en: "With fewer students than this, we do not ask for work in groups."))
    case .syncShare:
      LimitRow(
        nl: "aandeel synchroon", en: "sync share", Quantity(lower: 10_000, upper: 90_000), .percent, .tool,
        means: Bilingual(
          nl: "Ligt het synchrone deel van een blended cursus hierbuiten, dan is de blend eenzijdig.",
          en: "If the synchronous share of a blended course lies outside this range, the blend is one-sided."))
    case .longSession:
      LimitRow(
        nl: "lange sessie", en: "long session|session min", Quantity(45), .minutes, .tool,
        means: Bilingual(
          nl: "Vanaf deze lengte kijken we of een bijeenkomst genoeg afwisseling heeft.",
          en: "From this length on, we look at whether a meeting has enough variety."))
    case .sessionTransmissionShare:
      LimitRow(
        nl: "aandeel uitleg blended", en: "blended transmission share", Quantity(50), .percent, .tool,
        means: Bilingual(
          nl: "Wordt in een blended bijeenkomst meer van de tijd dan dit geluisterd, dan zou dat ook online kunnen.",
          en: "If listening takes more of a blended meeting than this, it could be done online too."))
    case .fixedTimeFactor:
      LimitRow(
        nl: "ruimte voor eigen moment", en: "fixed time factor", Quantity(2), .factor, .tool,
        means: Bilingual(
          nl:
            "Is er minder tijd voor asynchroon werk dan zoveel keer de duur, dan kiest een student niet echt zelf het moment.",
          en:
            "If asynchronous work has less room than this many times its duration, students do not really choose their own moment."
        ))
    case .asyncWindow:
      LimitRow(
        nl: "ruimte asynchroon", en: "async window|async window hours", Quantity(24), partTime: Quantity(72), .hours,
        .tool,
        means: Bilingual(
          nl: "Zoveel uren staat asynchroon werk minstens open.",
          en: "Asynchronous work stays open for at least this many hours."))
    case .asyncStretch:
      LimitRow(
        nl: "weken zonder contact", en: "async stretch|async stretch weeks", Quantity(2), partTime: Quantity(3), .weeks,
        .tool,
        means: Bilingual(
          nl: "Zoveel lesweken na elkaar mag een blended cursus zonder synchroon moment.",
          en: "A blended course may go this many teaching weeks in a row without a synchronous moment."))
    case .environmentDominance:
      LimitRow(
        nl: "overwicht omgeving", en: "environment dominance|env dominance", Quantity(85), .percent, .tool,
        means: Bilingual(
          nl: "Vindt meer dan dit in één omgeving plaats, dan overheerst die.",
          en: "If more than this happens in one environment, that one dominates."))
    case .selfRegulationShare:
      LimitRow(
        nl: "aandeel zelfstandig", en: "self-regulation share|self reg async share", Quantity(40), .percent, .tool,
        means: Bilingual(
          nl: "Werken studenten minstens zoveel asynchroon, dan hebben ze hulp nodig bij het plannen.",
          en: "If students work asynchronously at least this much, they need help with planning."))
    case .engagementCheckBy:
      LimitRow(
        nl: "betrokkenheid gepeild", en: "engagement check by", Quantity(33), .percent, .tool,
        means: Bilingual(
          nl: "Voor dit deel van de weken om is, kijk je of studenten meedoen.",
          en: "Before this share of the weeks is over, you check whether students take part."))
    case .practiceWithoutFeedback:
      LimitRow(
        nl: "oefenen zonder feedback", en: "practice without feedback", Quantity(30), .minutes, .tool,
        means: Bilingual(
          nl: "Oefenen studenten in een bijeenkomst zo lang, dan hoort er ter plekke een reactie bij.",
          en: "If students practise this long in a meeting, a response on the spot belongs with it."))
    case .repeatedPreparation:
      LimitRow(
        nl: "herhaalde voorbereiding", en: "repeated preparation", Quantity(15), .minutes, .tool,
        means: Bilingual(
          nl: "Duurt uitleg over hetzelfde onderwerp zo lang, dan herhaalt die de voorbereiding.",
          en: "If an explanation of the same subject takes this long, it repeats the preparation."))
    case .acquisitionShare:
      LimitRow(
        nl: "aandeel kennis opnemen", en: "acquisition share", Quantity(50), .percent, .tool,
        means: Bilingual(
          nl: "Gaat meer van de tijd dan dit naar lezen, kijken en luisteren, dan blijft er weinig over om te doen.",
          en: "If reading, watching and listening take more of the time than this, little is left for doing."))
    case .sameKindRun:
      LimitRow(
        nl: "weken zelfde werkvorm", en: "same kind run", Quantity(5), .weeks, .tool,
        means: Bilingual(
          nl: "Is de langste activiteit zoveel weken na elkaar van dezelfde soort, dan wijzen we op meer afwisseling.",
          en: "If the longest activity is of the same kind this many weeks in a row, we point to more variety."))
    case .peakRatio:
      LimitRow(
        nl: "piekverhouding", en: "peak ratio", Quantity(thousandths: 1_500), .factor, .tool,
        means: Bilingual(
          nl: "Een week is een piek als die zoveel keer zo zwaar is als gemiddeld.",
          en: "A week is a peak when it is this many times as heavy as the average."))
    case .peakMargin:
      LimitRow(
        nl: "piekmarge", en: "peak margin", Quantity(4), .hours, .tool,
        means: Bilingual(
          nl: "En als die zoveel uren boven het gemiddelde van de studielast uitkomt.",
          en: "And when it exceeds the average of the workload by this many hours."))
    case .optionalShare:
      LimitRow(
        nl: "aandeel facultatief", en: "optional share", Quantity(20), .percent, .tool,
        means: Bilingual(
          nl: "Meer facultatief werk dan dit voelt voor studenten toch als verplicht.",
          en: "More optional work than this will feel required to students."))
    case .outcomesPerCredits:
      LimitRow(
        nl: "leeruitkomsten per 5 EC", en: "outcomes per 5 EC", Quantity(lower: 2_000, upper: 10_000), .count, .tool,
        means: Bilingual(
          nl: "Zoveel leeruitkomsten passen er in vijf studiepunten.",
          en: "This many outcomes fit into five credits."))
    case .starvedRatio:
      LimitRow(
        nl: "tijd naar gewicht", en: "starved ratio", Quantity(thousandths: 400), .factor, .tool,
        means: Bilingual(
          nl:
            "Krijgt een leeruitkomst een kleiner deel van de tijd dan zoveel keer haar gewicht, dan komt die tijd tekort.",
          en: "If an outcome gets less of the time than this many times its weight, it is short of time."))
    case .outcomeWords:
      LimitRow(
        nl: "woorden leeruitkomst", en: "min outcome words", Quantity(5), .count, .tool,
        means: Bilingual(
          nl: "Een leeruitkomst van minder woorden zegt weinig.",
          en: "An outcome of fewer words says little."))
    case .groupWeight:
      LimitRow(
        nl: "gewicht groepscijfer", en: "group weight", Quantity(40), .percent, .tool,
        means: Bilingual(
          nl: "Telt een groepscijfer minstens zo zwaar, dan hoort er iets individueels bij.",
          en: "If a group mark weighs at least this much, something individual belongs with it."))
    case .summativeDeadlines:
      LimitRow(
        nl: "toetsen per week", en: "summative deadlines", Quantity(2), .count, .tool,
        means: Bilingual(
          nl: "Vallen zoveel toetsen in één week, dan wijzen we daarop.",
          en: "If this many assessments fall in one week, we point it out."))
    case .handIns:
      LimitRow(
        nl: "inlevermomenten per week", en: "hand-ins per week", Quantity(4), .count, .tool,
        means: Bilingual(
          nl: "Zijn er zoveel inlevermomenten in één week, dan wijzen we daarop.",
          en: "If there are this many hand-ins in one week, we point it out."))
    case .feedbackTime:
      LimitRow(
        nl: "feedbacktermijn", en: "feedback time", Quantity(10), .days, .tool,
        means: Bilingual(
          nl: "Binnen zoveel werkdagen heeft een student nog iets aan feedback.",
          en: "Within this many working days, feedback is still of use to a student."))
    case .preparationTime:
      LimitRow(
        nl: "voorbereidingstijd", en: "preparation time|prep days", Quantity(3), partTime: Quantity(7), .days, .tool,
        means: Bilingual(
          nl: "Zoveel dagen voor een bijeenkomst staat de voorbereiding klaar.",
          en: "Preparation is available this many days before a meeting."))
    case .videoLength:
      LimitRow(
        nl: "videolengte", en: "video length|video minutes", Quantity(10), .minutes, .tool,
        means: Bilingual(
          nl: "Een langere video vraagt om vragen tussendoor.",
          en: "A longer video calls for questions along the way."))
    case .toolsPerPeriod:
      LimitRow(
        nl: "tools per periode|middelen per periode", en: "tools per period|max tools period", Quantity(10), .count,
        .tool,
        means: Bilingual(
          nl: "Met meer tools dan dit in gelijktijdige cursussen raken studenten de weg kwijt.",
          en: "With more tools than this in parallel courses, students lose their way."))
    case .imbalanceRatio:
      LimitRow(
        nl: "scheve weken", en: "imbalance ratio", Quantity(2), .factor, .tool,
        means: Bilingual(
          nl: "Is de zwaarste week van een periode zoveel keer zo zwaar als de lichtste, dan wijzen we daarop.",
          en: "If the heaviest week of a period is this many times as heavy as the lightest, we point it out."))
    case .pileUp:
      LimitRow(
        nl: "toetspiek", en: "pile up", Quantity(3), .count, .tool,
        means: Bilingual(
          nl: "Vallen zoveel toetsen van gelijktijdige cursussen in één week, dan is dat een piek.",
          en: "If this many assessments of parallel courses fall in one week, that is a pile-up."))
    case .outcomeOver:
      LimitRow(
        nl: "dubbel getoetst", en: "outcome over", Quantity(3), .factor, .tool,
        means: Bilingual(
          nl: "Wordt een leeruitkomst zoveel keer zo vaak getoetst als gebruikelijk, dan wijzen we daarop.",
          en: "If an outcome is assessed this many times as often as usual, we point it out."))
    case .blendOutlier:
      LimitRow(
        nl: "uitschieter blend", en: "blend outlier", Quantity(35), .points, .tool,
        means: Bilingual(
          nl: "Zoveel procentpunten mag een cursus afwijken van de andere in die periode.",
          en: "A course may differ this many percentage points from the others in its period."))
    case .campusDay:
      LimitRow(
        nl: "dag op locatie", en: "campus day|campus day min", Quantity(120), .minutes, .tool,
        means: Bilingual(
          nl: "Voor minder tijd dan dit is een reis naar de campus veel gevraagd.",
          en: "For less time than this, travelling to campus is a lot to ask."))
    case .campusGap:
      LimitRow(
        nl: "tussenuur", en: "campus gap", Quantity(120), .minutes, .tool,
        means: Bilingual(
          nl: "Een langer gat op een dag op locatie is verloren tijd.",
          en: "A longer gap in a day on campus is lost time."))
    case .digitalGap:
      LimitRow(
        nl: "wisseltijd online", en: "digital gap", Quantity(45), .minutes, .tool,
        means: Bilingual(
          nl: "Zoveel tijd zit er minstens tussen een bijeenkomst op locatie en een online.",
          en: "At least this much time lies between a meeting on campus and one online."))
    case .monotony:
      LimitRow(
        nl: "zelfde werkvorm naast elkaar", en: "monotony", Quantity(3), .count, .tool,
        means: Bilingual(
          nl: "Doen zoveel gelijktijdige cursussen hetzelfde, dan wijzen we op meer afwisseling.",
          en: "If this many parallel courses do the same, we point to more variety."))
    case .acquaintWeeks:
      LimitRow(
        nl: "kennismakingsweken", en: "acquaint weeks", Quantity(2), .weeks, .tool,
        means: Bilingual(
          nl: "Binnen zoveel weken maakt een nieuwe groep kennis.",
          en: "A new group gets acquainted within this many weeks."))
    case .smallGroups:
      LimitRow(
        nl: "groepjes per student", en: "small groups|max groups", Quantity(3), .count, .tool,
        means: Bilingual(
          nl: "In meer verschillende groepjes in één periode leert een student niemand goed kennen.",
          en: "In more different small groups in one period, a student gets to know nobody well."))
    case .replyFactor:
      LimitRow(
        nl: "verschil in reactietijd", en: "reply factor", Quantity(3), .factor, .tool,
        means: Bilingual(
          nl: "Zoveel keer mogen reactietijden van gelijktijdige cursussen verschillen.",
          en: "Reply times of parallel courses may differ by this factor."))
    case .surveysPerWeek:
      LimitRow(
        nl: "enquêtes per week", en: "surveys per week|surveys week", Quantity(2), .count, .tool,
        means: Bilingual(
          nl: "Meer enquêtes in een week vullen studenten niet serieus in.",
          en: "Students will not fill in more surveys in a week seriously."))
    case .formShare:
      LimitRow(
        nl: "aandeel toetsvorm", en: "form share", Quantity(70), .percent, .tool,
        means: Bilingual(
          nl: "Bepaalt één toetsvorm meer van het jaar dan dit, dan wijzen we op meer afwisseling.",
          en: "If one form of assessment decides more of the year than this, we point to more variety."))
    case .formativeRatio:
      LimitRow(
        nl: "formatief naar summatief", en: "formative ratio", Quantity(thousandths: 500), .factor, .tool,
        means: Bilingual(
          nl: "Zoveel formatieve momenten zijn er minstens voor elk summatief moment.",
          en: "There are at least this many formative moments for each summative one."))
    case .indicatorKinds:
      LimitRow(
        nl: "soorten indicatoren", en: "indicator kinds|min indicator kinds", Quantity(3), .count, .tool,
        means: Bilingual(
          nl: "Met zoveel verschillende indicatoren volg je een plan breed genoeg.",
          en: "This many different indicators follow a plan broadly enough."))
    case .maturityAge:
      LimitRow(
        nl: "leeftijd zelfscan", en: "maturity age|maturity age months", Quantity(24), .months, .tool,
        means: Bilingual(
          nl: "Een oudere zelfscan zegt weinig over nu.",
          en: "An older self-scan says little about now."))
    case .reviewGap:
      LimitRow(
        nl: "tijd tussen evaluaties", en: "review gap|review gap months", Quantity(12), .months, .tool,
        means: Bilingual(
          nl: "Zoveel tijd zit er hoogstens tussen twee momenten waarop je het plan bijstelt.",
          en: "At most this much time lies between two moments when you adjust the plan."))
    case .communitySize:
      LimitRow(
        nl: "grootte leergemeenschap", en: "community size", Quantity(lower: 8_000, upper: 10_000), .people, .seed,
        means: Bilingual(
          nl: "Zo groot is een leergemeenschap bij voorkeur.",
          en: "A learning community preferably has this size."))
    case .communityBand:
      LimitRow(
        nl: "bandbreedte leergemeenschap", en: "community size band", Quantity(lower: 5_000, upper: 16_000), .people,
        .tool,
        means: Bilingual(
          nl: "Buiten deze bandbreedte raden we een andere indeling aan.",
          en: "Outside this range we advise other groups."))
    case .chosenPrinciples:
      LimitRow(
        nl: "gekozen principes", en: "chosen principles", Quantity(lower: 1_000, upper: 2_000), .count, .seed,
        means: Bilingual(
          nl: "Met zoveel ontwerpprincipes begin je klein.",
          en: "With this many design principles you start small."))
    case .startWindow:
      LimitRow(
        nl: "startperiode", en: "start window", Quantity(7), .days, .tool,
        means: Bilingual(
          nl: "Zoveel dagen duurt de start van een leergemeenschap.",
          en: "The start of a learning community lasts this many days."))
    case .minimumSessions:
      LimitRow(
        nl: "minimum aantal bijeenkomsten", en: "minimum sessions", Quantity(3), .count, .tool,
        means: Bilingual(
          nl: "Met minder bijeenkomsten vragen we niet om vaste gewoonten.",
          en: "With fewer meetings we do not ask for fixed habits."))
    case .checkInShare:
      LimitRow(
        nl: "aandeel check-ins", en: "check-in share", Quantity(50), .percent, .tool,
        means: Bilingual(
          nl: "Minstens zoveel van de bijeenkomsten begint met een check-in.",
          en: "At least this share of the meetings opens with a check-in."))
    case .buddyGroup:
      LimitRow(
        nl: "groep met buddy's", en: "buddy group", Quantity(10), .people, .tool,
        means: Bilingual(
          nl: "In een grotere groep helpt een buddy om erbij te horen.",
          en: "In a larger group, a buddy helps to belong."))
    case .longCommunity:
      LimitRow(
        nl: "lange leergemeenschap", en: "long community", Quantity(10), .weeks, .tool,
        means: Bilingual(
          nl: "Duurt een leergemeenschap langer, dan kijk je onderweg terug op de doelen.",
          en: "If a community lasts longer, you look back on the goals along the way."))
    case .sharingGroup:
      LimitRow(
        nl: "groep om te delen", en: "sharing group|sharing in large group", Quantity(10), .people, .tool,
        means: Bilingual(
          nl: "In een grotere groep deel je iets persoonlijks minder makkelijk.",
          en: "In a larger group, something personal is shared less easily."))
    case .oneKindShare:
      LimitRow(
        nl: "aandeel één werkvorm", en: "one-kind share", Quantity(70), .percent, .tool,
        means: Bilingual(
          nl: "Is meer van de activiteiten van dezelfde soort, dan wijzen we op meer afwisseling.",
          en: "If more of the activities are of the same kind, we point to more variety."))
    case .transmissionShare:
      LimitRow(
        nl: "aandeel uitleg", en: "transmission share", Quantity(70), .percent, .tool,
        means: Bilingual(
          nl: "Wordt meer van een bijeenkomst geluisterd, dan is er weinig ruimte om mee te doen.",
          en: "If more of a meeting is listening, there is little room to take part."))
    case .introductionShare:
      LimitRow(
        nl: "aandeel kennismaking", en: "introduction share", Quantity(50), .percent, .tool,
        means: Bilingual(
          nl: "Neemt kennismaken meer van een vakinhoudelijke bijeenkomst, dan kan een deel vooraf.",
          en: "If getting acquainted takes more of a meeting about the subject, part of it can be done beforehand."))
    case .gapFactor:
      LimitRow(
        nl: "onderbreking", en: "gap factor", Quantity(2), .factor, .tool,
        means: Bilingual(
          nl: "Is een pauze tussen bijeenkomsten zoveel keer zo lang als gebruikelijk, dan wijzen we daarop.",
          en: "If a gap between meetings is this many times as long as usual, we point it out."))
    case .lastingGroup:
      LimitRow(
        nl: "vaste groepjes", en: "lasting groups", Quantity(3), .weeks, .tool,
        means: Bilingual(
          nl: "Werken groepjes zoveel weken samen, dan vragen we of iemand kijkt hoe dat gaat.",
          en: "If small groups work together for this many weeks, we ask whether someone looks at how they are doing."))
    case .hundredDays:
      LimitRow(
        nl: "eerste honderd dagen", en: "hundred days", Quantity(100), .days, .seed,
        means: Bilingual(
          nl: "Zo lang duurt de laatste fase van een boardingplan.",
          en: "The last phase of a boarding plan lasts this long."))
    case .hundredDaysGap:
      LimitRow(
        nl: "gat in honderd dagen", en: "hundred-day gap", Quantity(21), .days, .tool,
        means: Bilingual(
          nl: "Zo lang mag het in die fase stil zijn rond contact en je thuis voelen.",
          en: "In that phase there may be this much time without contact and feeling at home."))
    case .respondentsToCompare:
      LimitRow(
        nl: "respondenten om te vergelijken", en: "respondents to compare", Quantity(10), .people, .tool,
        means: Bilingual(
          nl: "Met minder respondenten beschrijf je alleen.",
          en: "With fewer respondents you only describe."))
    case .respondentsToPublish:
      LimitRow(
        nl: "respondenten om te publiceren", en: "respondents to publish", Quantity(5), .people, .tool,
        means: Bilingual(
          nl: "Met minder respondenten kan een cijfer herleidbaar zijn.",
          en: "With fewer respondents, a figure may give people away."))
    case .respondentsToTest:
      LimitRow(
        nl: "respondenten om te toetsen", en: "respondents to test", Quantity(30), .people, .tool,
        means: Bilingual(
          nl: "Met minder respondenten past een t-toets niet.",
          en: "With fewer respondents, a t-test does not fit."))
    case .response:
      LimitRow(
        nl: "respons", en: "response", Quantity(50), .percent, .tool,
        means: Bilingual(
          nl: "Bij een lagere respons zegt een meting weinig over de hele groep.",
          en: "With a lower response, a measurement says little about the whole group."))
    case .measurementWindow:
      LimitRow(
        nl: "tijd tussen metingen", en: "measurement window", Quantity(10), .weeks, .seed,
        means: Bilingual(
          nl: "Zit er niet meer tijd tussen twee metingen, dan is een verandering moeilijk te zien.",
          en: "If there is no more time between two measurements, a change is hard to see."))
    case .highStart:
      LimitRow(
        nl: "hoog begin van de schaal", en: "high start on the scale", Quantity(65), .percent, .tool,
        means: Bilingual(
          nl: "Begint een groep al zo hoog op de schaal, dan is groei moeilijk te zien.",
          en: "If a group starts this high on the scale, growth is hard to see."))
    }
  }
}
