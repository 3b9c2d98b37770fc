// The vocabulary: every keyword with its names, its places and its value. See `KeywordRow` for what the columns mean.

extension Keyword {
  package var row: KeywordRow {
    switch self {
    case .course:
      KeywordRow(
        .document, nl: "cursus|vak", en: "course", in: [.top, .period, .path, .programme], opens: .course,
        means: Bilingual(nl: "", en: ""))
    case .community:
      KeywordRow(
        .document, nl: "leergemeenschap|coachgroep|leergroep", en: "community|learning community|coaching group",
        in: [.top, .programme, .institution], opens: .community,
        means: Bilingual(nl: "", en: ""))
    case .programme:
      KeywordRow(
        .document, nl: "opleiding", en: "programme|program|degree",
        in: [.top, .course, .community, .institution, .stakeholder], opens: .programme, repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .institution:
      KeywordRow(
        .document, nl: "instelling|hogeschool", en: "institution", in: [.top, .course, .community, .programme],
        opens: .institution,
        means: Bilingual(nl: "", en: ""))
    case .module:
      KeywordRow(
        .block, nl: "module|thema", en: "module|unit|sprint|theme", in: [.plans, .phase, .boarding, .module],
        opens: .module, principal: .time,
        means: Bilingual(nl: "", en: ""))
    case .week:
      KeywordRow(
        .block, nl: "week", en: "week", in: [.plans, .module, .phase, .boarding, .period], opens: .module,
        principal: .time,
        means: Bilingual(nl: "", en: ""))
    case .meeting:
      KeywordRow(
        .block, nl: "bijeenkomst|les|college|werkcollege|sessie|lesdag|dag|contactmoment",
        en: "meeting|session|class|day", in: [.plans, .module, .phase, .group, .boarding, .pattern], opens: .meeting,
        principal: .duration,
        means: Bilingual(nl: "", en: ""))
    case .part:
      KeywordRow(
        .block, nl: "deel|onderdeel", en: "part", in: [.meeting, .part, .module], opens: .part, principal: .duration,
        means: Bilingual(nl: "", en: ""))
    case .pause:
      KeywordRow(
        .block, nl: "pauze", en: "break", in: [.meeting, .part, .module, .plans], opens: .pause,
        principal: .duration,
        means: Bilingual(nl: "", en: ""))
    case .holiday:
      KeywordRow(
        .block, nl: "vakantie|lesvrij", en: "holiday", in: [.plans, .programme, .institution, .period, .module],
        opens: .holiday, principal: .time,
        means: Bilingual(nl: "", en: ""))
    case .pattern:
      KeywordRow(
        .block, nl: "patroon", en: "pattern", in: [.plans, .module], opens: .pattern,
        means: Bilingual(nl: "", en: ""))
    case .or:
      KeywordRow(
        .block, nl: "of", en: "or", in: [.plans, .module, .meeting, .part, .pattern, .phase, .group, .boarding],
        means: Bilingual(nl: "", en: ""))
    case .period:
      KeywordRow(
        .block, nl: "periode|semester|kwartiel|blok|trimester", en: "period|term|semester|quarter",
        in: [.programme, .institution], opens: .period,
        means: Bilingual(nl: "", en: ""))
    case .path:
      KeywordRow(
        .block, nl: "leerpad", en: "path", in: .programme, opens: .path, kinds: .pathKind,
        means: Bilingual(nl: "", en: ""))
    case .boarding:
      KeywordRow(
        .block, nl: "studentboarding|boarding|onboarding", en: "boarding|student boarding|onboarding",
        in: .documents, opens: .boarding,
        means: Bilingual(nl: "", en: ""))
    case .phase:
      KeywordRow(
        .block, nl: "fase", en: "phase", in: [.boarding, .plans, .programme, .institution], opens: .phase,
        means: Bilingual(nl: "", en: ""))
    case .dimension:
      KeywordRow(
        .block, nl: "dimensie", en: "dimension", in: .documents, opens: .dimension, kinds: .dimension,
        means: Bilingual(nl: "", en: ""))
    case .measurement:
      KeywordRow(
        .block, nl: "meting", en: "measurement", in: [.documents, .group, .module, .period], opens: .measurement,
        kinds: .measurementMoment,
        means: Bilingual(nl: "", en: ""))
    case .review:
      KeywordRow(
        .block, nl: "besluit", en: "review|decision", in: .documents, opens: .review,
        means: Bilingual(nl: "", en: ""))
    case .ignore:
      KeywordRow(
        .property, nl: "negeer", en: "ignore", in: .anywhere, repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .group:
      KeywordRow(
        .block, nl: "groep", en: "group", in: [.plans, .programme], opens: .group,
        means: Bilingual(nl: "", en: ""))
    case .sync:
      KeywordRow(
        .activity, nl: "synchroon|synchrone", en: "sync|synchronous",
        in: [.plans, .module, .meeting, .part, .pattern, .phase, .group, .boarding], opens: .activity,
        principal: .duration,
        means: Bilingual(nl: "", en: ""))
    case .async:
      KeywordRow(
        .activity, nl: "asynchroon|asynchrone", en: "async|asynchronous",
        in: [.plans, .module, .meeting, .part, .pattern, .phase, .group, .boarding], opens: .activity,
        principal: .duration,
        means: Bilingual(nl: "", en: ""))
    case .environment:
      KeywordRow(
        .property, nl: "omgeving|leeromgeving", en: "environment|learning environment",
        in: [.work, .module, .pattern, .group, .holiday], .environment, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .grouping:
      KeywordRow(
        .property, nl: "groep|groepering|werkvorm", en: "group|grouping",
        in: [.work, .module, .pattern, .assessment, .phase], .grouping, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .duration:
      KeywordRow(
        .property, nl: "duur|tijd", en: "duration|time",
        in: [.work, .pause, .assessment, .material, .pattern, .module], .duration, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .when:
      KeywordRow(
        .property, nl: "wanneer|moment", en: "when",
        in: [.work, .module, .pause, .holiday, .assessment, .step, .measurement, .review, .goal, .agreement, .experience, .adjustment, .channel, .support, .tool, .pattern, .phase, .group, .period, .courseLink, .statement, .path],
        .time, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .recurrence:
      KeywordRow(
        .property, nl: "herhaling|hoe vaak", en: "repeat|how often",
        in: [.work, .module, .agreement, .channel, .measurement, .step, .goal, .pattern, .statement], .recurrence,
        opens: .recurrence, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .opens:
      KeywordRow(
        .property, nl: "open vanaf|opent", en: "opens|open from", in: [.activity, .assessment, .material], .time,
        means: Bilingual(nl: "", en: ""))
    case .due:
      KeywordRow(
        .property, nl: "deadline|uiterlijk|inleveren voor", en: "due|deadline",
        in: [.activity, .assessment, .goal, .step], .time,
        means: Bilingual(nl: "", en: ""))
    case .forOutcomes:
      KeywordRow(
        .property, nl: "voor|leeruitkomsten", en: "for|outcomes",
        in: [.work, .assessment, .module, .goal, .material, .pattern], .references, repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .forWhat:
      KeywordRow(
        .property, nl: "voor", en: "for",
        in: [.tool, .support, .channel, .step, .agreement, .person, .stakeholder, .adjustment, .statement],
        .termsOrText(.beneficiary), repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .tool:
      KeywordRow(
        .definition, nl: "tool|middel|tools|middelen", en: "tool|tools",
        in: [.documents, .work, .assessment, .channel, .support, .group, .pattern, .module, .boarding, .phase],
        .names, opens: .tool, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .feedback:
      KeywordRow(
        .property, nl: "feedback", en: "feedback", in: [.work, .assessment, .module, .pattern],
        .termsOrText(.feedbackSource), opens: .feedback, repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .within:
      KeywordRow(
        .property, nl: "binnen", en: "within", in: [.feedback, .channel, .activity, .person, .support, .statement],
        .looseDuration,
        means: Bilingual(nl: "", en: ""))
    case .presence:
      KeywordRow(
        .property, nl: "aanwezigheid|opkomst", en: "presence|attendance", in: [.work, .pattern, .module],
        .terms(.presence), repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .principle:
      KeywordRow(
        .property, nl: "principe|principes|ontwerpprincipe|ontwerpprincipes",
        en: "principle|principles|design principle|design principles",
        in: [.work, .plans, .pattern, .module, .statement, .group, .goal, .agreement, .measurement], .principles,
        opens: .statement, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .ledBy:
      KeywordRow(
        .property, nl: "geleid door|begeleid door|verzorgd door", en: "led by|run by",
        in: [.work, .pattern, .module, .measurement, .group], .termsOrText(.actor), repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .role:
      KeywordRow(
        .definition, nl: "rol|rollen|studentrollen", en: "role|roles|student roles",
        in: [.documents, .work, .pattern, .group, .module], .names, opens: .role, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .prepares:
      KeywordRow(
        .property, nl: "voorbereiding op|bereidt voor op", en: "prepares|prepares for", in: [.activity, .pattern],
        .references, repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .follows:
      KeywordRow(
        .property, nl: "volgt op|bouwt voort op", en: "follows|builds on", in: [.work, .pattern, .module],
        .references, repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .material:
      KeywordRow(
        .property, nl: "materiaal|lesmateriaal|materialen", en: "material|materials",
        in: [.work, .plans, .pattern, .module, .programme], opens: .material, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .alternative:
      KeywordRow(
        .property, nl: "alternatief", en: "alternative", in: [.work, .assessment, .pattern, .material, .module],
        repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .product:
      KeywordRow(
        .property, nl: "product|opbrengst|producten", en: "product|output|products",
        in: [.work, .assessment, .pattern, .module, .goal], repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .choice:
      KeywordRow(
        .property, nl: "keuze", en: "choice", in: [.work, .assessment, .pattern, .module, .courseLink],
        .terms(.choice), bare: true, repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .rubric:
      KeywordRow(
        .property, nl: "rubriek|rubric|beoordelingscriteria", en: "rubric|rubrics|criteria",
        in: [.activity, .assessment, .pattern, .meeting, .feedback], repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .assessment:
      KeywordRow(
        .definition, nl: "toets|tentamen|beoordeling|toetsing|toetsen", en: "assessment|exam|assessments",
        in: [.plans, .activity, .module, .programme, .meeting, .pattern, .part], opens: .assessment,
        kinds: .assessmentKind, repeats: true, principal: .weight, items: true,
        means: Bilingual(nl: "", en: ""))
    case .purpose:
      KeywordRow(
        .property, nl: "bedoeling|doel", en: "purpose|aim",
        in: [.work, .pattern, .boarding, .phase, .measurement, .pause], repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .like:
      KeywordRow(
        .property, nl: "zoals", en: "like|same as", in: [.work, .module, .group],
        means: Bilingual(nl: "", en: ""))
    case .state:
      KeywordRow(
        .property, nl: "uitvoering|stand", en: "state",
        in: [.work, .adjustment, .goal, .agreement, .step, .pattern, .module, .assessment, .tool], .terms(.state),
        bare: true,
        means: Bilingual(nl: "", en: ""))
    case .experience:
      KeywordRow(
        .property, nl: "ervaring|ervaringen", en: "experience|experiences",
        in: [.documents, .work, .tool, .pattern, .module, .group, .adjustment, .agreement, .role, .channel],
        opens: .experience, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .scope:
      KeywordRow(
        .property, nl: "voor wie", en: "scope|for whom",
        in: [.work, .pattern, .module, .adjustment, .agreement, .channel, .measurement, .goal], .termsOrText(.scope),
        means: Bilingual(nl: "", en: ""))
    case .perPerson:
      KeywordRow(
        .property, nl: "per persoon", en: "per person", in: [.work, .pattern], .duration,
        means: Bilingual(nl: "", en: ""))
    case .formedBy:
      KeywordRow(
        .property, nl: "ingedeeld door|gevormd door|indeling", en: "formed by",
        in: [.work, .pattern, .group, .module], .termsOrText(.formedBy), repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .topic:
      KeywordRow(
        .property, nl: "onderwerp", en: "topic", in: [.work, .pattern, .material, .module, .group], repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .prompt:
      KeywordRow(
        .property, nl: "prompt|prompts|vragen", en: "prompt|prompts|questions", in: [.work, .pattern], repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .replaces:
      KeywordRow(
        .property, nl: "vervangt", en: "replaces", in: [.work, .pattern, .module, .tool], repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .needsSkill:
      KeywordRow(
        .property, nl: "vraagt vaardigheid|nodige vaardigheid|nodige vaardigheden", en: "needs skill|needs skills",
        in: [.work, .tool, .pattern], .names, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .teaches:
      KeywordRow(
        .property, nl: "leert aan", en: "teaches", in: [.work, .plans, .pattern, .module], .names, repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .partner:
      KeywordRow(
        .property, nl: "partner|partners", en: "partner|partners", in: [.work, .documents, .pattern], opens: .person,
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .space:
      KeywordRow(
        .property, nl: "ruimte|lokaal|zaal", en: "space|room", in: [.work, .pattern], .termsOrText(.space),
        repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .location:
      KeywordRow(
        .property, nl: "locatie|plek", en: "location|place",
        in: [.work, .pattern, .module, .group, .goal, .agreement],
        means: Bilingual(nl: "", en: ""))
    case .level:
      KeywordRow(
        .property, nl: "niveau", en: "level",
        in: [.plans, .activity, .assessment, .outcome, .dimension, .programme, .goal, .pattern],
        .termsOrText(.bloom),
        means: Bilingual(nl: "", en: ""))
    case .mastery:
      KeywordRow(
        .property, nl: "beheersingsniveau", en: "mastery|mastery level", in: [.outcome, .courseLink],
        .terms(.masteryLevel), bare: true,
        means: Bilingual(nl: "", en: ""))
    case .inquiry:
      KeywordRow(
        .property, nl: "onderzoeksfase", en: "inquiry|inquiry phase", in: [.activity, .pattern], .terms(.inquiry),
        repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .control:
      KeywordRow(
        .property, nl: "regie|sturing", en: "control", in: [.work, .pattern], .terms(.control),
        means: Bilingual(nl: "", en: ""))
    case .preparation:
      KeywordRow(
        .property, nl: "voorbereiding", en: "preparation",
        in: [.meeting, .part, .activity, .module, .pattern, .boarding], repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .input:
      KeywordRow(
        .property, nl: "inbreng|meenemen", en: "input|bring", in: [.meeting, .part, .activity, .pattern],
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .agenda:
      KeywordRow(
        .property, nl: "agenda", en: "agenda", in: [.meeting, .part, .pattern], opens: .statement, repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .agendaBy:
      KeywordRow(
        .property, nl: "agenda door", en: "agenda by", in: [.meeting, .pattern], .termsOrText(.actor), repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .recording:
      KeywordRow(
        .property, nl: "opname", en: "recording", in: [.work, .pattern],
        means: Bilingual(nl: "", en: ""))
    case .rounds:
      KeywordRow(
        .property, nl: "rondes", en: "rounds", in: [.activity, .pattern], .size,
        means: Bilingual(nl: "", en: ""))
    case .turnover:
      KeywordRow(
        .property, nl: "groepswisseling|samenstelling", en: "group change|composition",
        in: [.activity, .meeting, .pattern, .group, .module], .terms(.composition),
        means: Bilingual(nl: "", en: ""))
    case .target:
      KeywordRow(
        .property, nl: "gericht op", en: "target|aimed at", in: [.activity, .pattern, .boarding],
        .termsOrText(.targets), repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .facilitatorPresent:
      KeywordRow(
        .property, nl: "begeleider aanwezig|docent aanwezig", en: "facilitator present|teacher present",
        in: [.work, .pattern], .yesNo,
        means: Bilingual(nl: "", en: ""))
    case .speakingOrder:
      KeywordRow(
        .property, nl: "spreekvolgorde", en: "speaking order", in: [.work, .pattern],
        means: Bilingual(nl: "", en: ""))
    case .formality:
      KeywordRow(
        .property, nl: "karakter", en: "formality", in: [.work, .pattern], .terms(.formality),
        means: Bilingual(nl: "", en: ""))
    case .inContactTime:
      KeywordRow(
        .property, nl: "in contacttijd", en: "in contact time", in: [.activity, .pattern], .yesNo,
        means: Bilingual(nl: "", en: ""))
    case .instruction:
      KeywordRow(
        .property, nl: "instructie", en: "instruction", in: [.activity, .pattern, .meeting, .part, .assessment],
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .replies:
      KeywordRow(
        .property, nl: "reacties|aantal reacties", en: "replies", in: [.activity, .pattern], .size,
        means: Bilingual(nl: "", en: ""))
    case .sharedIn:
      KeywordRow(
        .property, nl: "gedeeld op|zichtbaar op", en: "shared in|visible in", in: [.activity, .pattern],
        means: Bilingual(nl: "", en: ""))
    case .consent:
      KeywordRow(
        .property, nl: "toestemming", en: "consent", in: [.activity, .pattern, .measurement, .channel, .tool],
        means: Bilingual(nl: "", en: ""))
    case .followUp:
      KeywordRow(
        .property, nl: "vervolg", en: "follow-up", in: [.work, .pattern, .measurement], repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .tag:
      KeywordRow(
        .property, nl: "kenmerk|kenmerken|label|labels", en: "tag|tags|label|labels",
        in: [.work, .pattern, .module, .goal], .names, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .origin:
      KeywordRow(
        .property, nl: "herkomst", en: "origin", in: [.activity, .pattern, .channel], .termsOrText(.origin),
        means: Bilingual(nl: "", en: ""))
    case .owner:
      KeywordRow(
        .property, nl: "eigenaar|verantwoordelijke", en: "owner|responsible",
        in: [.work, .step, .goal, .dimension, .stakeholder, .agreement, .adjustment, .facet, .pattern, .support, .statement, .measurement],
        repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .method:
      KeywordRow(
        .property, nl: "methode", en: "method|method source", in: [.work, .pattern, .measurement], repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .format:
      KeywordRow(
        .property, nl: "formaat", en: "format", in: .documents,
        means: Bilingual(nl: "", en: ""))
    case .language:
      KeywordRow(
        .property, nl: "taal", en: "language", in: .documents, .language,
        means: Bilingual(nl: "", en: ""))
    case .studyForm:
      KeywordRow(
        .property, nl: "studievorm|vorm", en: "study form|form", in: .documents, .terms(.studyForm), repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .year:
      KeywordRow(
        .property, nl: "jaar|leerjaar|studiejaar", en: "year", in: [.plans, .period, .programme],
        means: Bilingual(nl: "", en: ""))
    case .start:
      KeywordRow(
        .property, nl: "start", en: "start|begin",
        in: [.plans, .period, .courseLink, .programme, .institution, .step, .boarding, .phase], .time,
        means: Bilingual(nl: "", en: ""))
    case .end:
      KeywordRow(
        .property, nl: "einde", en: "end", in: [.plans, .period, .programme, .institution, .step, .boarding, .phase],
        .time,
        means: Bilingual(nl: "", en: ""))
    case .weekCount:
      KeywordRow(
        .property, nl: "weken|aantal weken", en: "weeks|number of weeks", in: [.plans, .period, .programme], .size,
        means: Bilingual(nl: "", en: ""))
    case .delivery:
      KeywordRow(
        .property, nl: "onderwijsvorm", en: "delivery|mode of delivery", in: .documents, .terms(.delivery),
        opens: .delivery,
        means: Bilingual(nl: "", en: ""))
    case .impact:
      KeywordRow(
        .property, nl: "impact", en: "impact", in: .delivery, .terms(.impact), bare: true,
        means: Bilingual(nl: "", en: ""))
    case .students:
      KeywordRow(
        .property, nl: "studenten|deelnemers|aantal studenten", en: "students|participants",
        in: [.documents, .group, .period, .courseLink, .module], .size, opens: .statement,
        means: Bilingual(nl: "", en: ""))
    case .groupSize:
      KeywordRow(
        .property, nl: "groepsgrootte", en: "group size", in: [.plans, .period, .programme, .module, .group], .size,
        means: Bilingual(nl: "", en: ""))
    case .size:
      KeywordRow(
        .property, nl: "omvang|grootte", en: "size", in: [.group, .statement, .measurement, .person], .size,
        bare: true,
        means: Bilingual(nl: "", en: ""))
    case .teachers:
      KeywordRow(
        .property, nl: "docenten|docent", en: "teachers|teacher|lecturers",
        in: [.plans, .programme, .group, .module, .meeting], .names, opens: .person, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .facilitator:
      KeywordRow(
        .property, nl: "facilitator|facilitators|begeleider|begeleiders|coach|coaches",
        en: "facilitator|facilitators|coach|coaches", in: [.plans, .group, .institution, .programme], .names,
        opens: .person, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .staff:
      KeywordRow(
        .property, nl: "medewerkers|team", en: "staff|team", in: [.documents, .group], .names, opens: .person,
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .designers:
      KeywordRow(
        .property, nl: "ontwerpers|ontwerpteam", en: "designers|design team", in: .documents, .names, opens: .person,
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .workload:
      KeywordRow(
        .property, nl: "studielast|studiebelasting|studiepunten|belasting", en: "workload|study load|credits",
        in: [.documents, .period, .courseLink, .module, .statement], .workload, opens: .statement, bare: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .contactHours:
      KeywordRow(
        .property, nl: "contacttijd|contacturen", en: "contact hours|contact time",
        in: [.plans, .programme, .period], .workload, items: true,
        means: Bilingual(nl: "", en: ""))
    case .selfStudy:
      KeywordRow(
        .property, nl: "zelfstudie", en: "self-study", in: .plans, .workload,
        means: Bilingual(nl: "", en: ""))
    case .credit:
      KeywordRow(
        .property, nl: "ec|ects", en: "ec|ects", in: [.documents, .courseLink, .period], .workload,
        means: Bilingual(nl: "", en: ""))
    case .composition:
      KeywordRow(
        .property, nl: "samenstelling", en: "composition", in: .plans, .terms(.composition), opens: .statement,
        means: Bilingual(nl: "", en: ""))
    case .routes:
      KeywordRow(
        .property, nl: "leerroutes|routes", en: "routes|learning routes", in: .plans, .terms(.routes),
        means: Bilingual(nl: "", en: ""))
    case .question:
      KeywordRow(
        .property, nl: "hoe-vraag|hoevraag|hoe-vragen|hoevragen", en: "question|how-question|questions", in: .plans,
        opens: .statement, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .outcome:
      KeywordRow(
        .definition, nl: "leeruitkomst|leerdoel|leeruitkomsten|leerdoelen|eindkwalificatie|eindkwalificaties",
        en: "outcome|learning outcome|outcomes|learning outcomes|exit outcome|exit outcomes",
        in: [.documents, .module, .part, .meeting, .path], opens: .outcome, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .goal:
      KeywordRow(
        .definition, nl: "doel|doelen", en: "goal|goals", in: [.documents, .group, .module], opens: .goal,
        kinds: .goalKind, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .channel:
      KeywordRow(
        .definition, nl: "kanaal|kanalen|communicatiekanaal", en: "channel|channels",
        in: [.documents, .group, .module, .boarding], opens: .channel, kinds: .channelKind, repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .agreement:
      KeywordRow(
        .definition, nl: "afspraak|afspraken", en: "agreement|agreements",
        in: [.documents, .group, .module, .meeting], opens: .agreement, kinds: .agreementKind, repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .availability:
      KeywordRow(
        .property, nl: "bereikbaarheid", en: "availability", in: [.documents, .person, .support, .channel],
        opens: .channel, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .persona:
      KeywordRow(
        .definition, nl: "persona|persona's", en: "persona|personas", in: .documents, opens: .person, repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .requires:
      KeywordRow(
        .property, nl: "voorkennis|vereist|ingangseis|ingangseisen",
        en: "requires|prior knowledge|prerequisites|entry requirements", in: [.documents, .module, .courseLink],
        opens: .requirement, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .adjustment:
      KeywordRow(
        .property, nl: "bijstelling|bijstellingen|aanpassing|aanpassingen", en: "adjustment|adjustments",
        in: [.documents, .group, .module], opens: .adjustment, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .authors:
      KeywordRow(
        .property, nl: "auteurs|auteur", en: "authors|author", in: .documents, .names, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .version:
      KeywordRow(
        .property, nl: "versie", en: "version", in: .documents,
        means: Bilingual(nl: "", en: ""))
    case .status:
      KeywordRow(
        .property, nl: "status", en: "status", in: .documents, .terms(.status), opens: .review,
        means: Bilingual(nl: "", en: ""))
    case .audience:
      KeywordRow(
        .property, nl: "doelgroep", en: "audience|target group",
        in: [.documents, .channel, .statement, .step, .tool], opens: .statement, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .equipment:
      KeywordRow(
        .property, nl: "benodigdheden", en: "equipment", in: [.plans, .programme, .module, .meeting, .activity],
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .cost:
      KeywordRow(
        .property, nl: "kosten", en: "cost|costs", in: [.plans, .programme, .tool, .material], repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .capacity:
      KeywordRow(
        .property, nl: "plaatsen|aantal plaatsen", en: "places|number of places", in: [.plans, .programme], .size,
        means: Bilingual(nl: "", en: ""))
    case .type:
      KeywordRow(
        .property, nl: "type|soort", en: "type|kind", in: [.documents, .group, .tool, .material],
        .termsOrText(.courseType),
        means: Bilingual(nl: "", en: ""))
    case .licence:
      KeywordRow(
        .property, nl: "licentie", en: "licence|license", in: [.documents, .material, .tool],
        means: Bilingual(nl: "", en: ""))
    case .source:
      KeywordRow(
        .property, nl: "bron|bronnen|onderbouwing", en: "source|sources|evidence",
        in: [.documents, .activity, .material, .pattern, .meeting, .part, .module, .dimension, .facet, .outcome, .adjustment, .statement],
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .client:
      KeywordRow(
        .property, nl: "opdrachtgever|opdrachtgevers", en: "client|clients|commissioner",
        in: [.plans, .work, .pattern, .module], opens: .person, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .testPerson:
      KeywordRow(
        .property, nl: "testpersoon|testpersonen", en: "test person|test persons|test people",
        in: [.plans, .work, .pattern, .module, .assessment], opens: .person, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .passRule:
      KeywordRow(
        .property, nl: "slaagregel|cesuur", en: "pass rule|pass mark", in: [.plans, .assessment, .programme],
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .resit:
      KeywordRow(
        .property, nl: "herkansing", en: "resit", in: [.plans, .assessment], repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .certificate:
      KeywordRow(
        .property, nl: "certificaat", en: "certificate", in: [.plans, .programme],
        means: Bilingual(nl: "", en: ""))
    case .grading:
      KeywordRow(
        .property, nl: "beoordelingsschaal", en: "grading|grading scale", in: [.plans, .assessment, .programme],
        .termsOrText(.grading), bare: true,
        means: Bilingual(nl: "", en: ""))
    case .timeZone:
      KeywordRow(
        .property, nl: "tijdzone", en: "time zone|timezone", in: [.documents, .meeting],
        means: Bilingual(nl: "", en: ""))
    case .intake:
      KeywordRow(
        .property, nl: "instroom", en: "intake", in: [.plans, .group, .programme], opens: .statement, repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .membersFrom:
      KeywordRow(
        .property, nl: "afkomstig van|afkomstig uit", en: "members from|from", in: [.community, .group, .course],
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .workContext:
      KeywordRow(
        .property, nl: "werk|werkcontext", en: "work|work context", in: [.plans, .group], repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .schedule:
      KeywordRow(
        .property, nl: "rooster", en: "schedule|timetable", in: [.plans, .group, .programme, .institution, .period],
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .acquainted:
      KeywordRow(
        .property, nl: "kennen elkaar", en: "acquainted|know each other", in: [.plans, .group], .yesNo,
        means: Bilingual(nl: "", en: ""))
    case .sameOutcomes:
      KeywordRow(
        .property, nl: "zelfde leeruitkomsten", en: "same outcomes", in: [.plans, .group], .yesNo,
        means: Bilingual(nl: "", en: ""))
    case .sharedProduct:
      KeywordRow(
        .property, nl: "gezamenlijk product", en: "shared product", in: [.plans, .group],
        means: Bilingual(nl: "", en: ""))
    case .domain:
      KeywordRow(
        .property, nl: "domein|vakgebied", en: "domain|field", in: [.plans, .programme],
        means: Bilingual(nl: "", en: ""))
    case .setting:
      KeywordRow(
        .property, nl: "context|setting", en: "setting|context", in: [.plans, .group], repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .periodName:
      KeywordRow(
        .property, nl: "periode|blok|semester|kwartiel|onderwijsperiode", en: "period|block|term|semester|quarter",
        in: .plans,
        means: Bilingual(nl: "", en: ""))
    case .runs:
      KeywordRow(
        .property, nl: "eerder gegeven|aantal keer gegeven", en: "runs|times taught", in: .plans, .size,
        means: Bilingual(nl: "", en: ""))
    case .vision:
      KeywordRow(
        .property, nl: "visie|onderwijsvisie", en: "vision", in: [.plans, .programme], opens: .statement,
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .redesignTime:
      KeywordRow(
        .property, nl: "ontwikkeltijd|herontwerptijd", en: "redesign time|development time",
        in: [.plans, .programme], .workload,
        means: Bilingual(nl: "", en: ""))
    case .timeAvailable:
      KeywordRow(
        .property, nl: "beschikbare tijd", en: "time available|available time", in: [.plans, .programme, .statement],
        .workload,
        means: Bilingual(nl: "", en: ""))
    case .canAlready:
      KeywordRow(
        .property, nl: "kan al|kunnen al", en: "can already", in: [.plans, .programme], .names, repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .support:
      KeywordRow(
        .definition, nl: "ondersteuning", en: "support", in: [.documents, .group, .module], opens: .support,
        kinds: .supportKind, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .environmentPlan:
      KeywordRow(
        .definition, nl: "omgeving|leeromgeving", en: "environment|learning environment", in: .documents,
        opens: .statement, kinds: .environment, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .flexibility:
      KeywordRow(
        .property, nl: "flexibiliteit", en: "flexibility", in: .documents, opens: .statement,
        kinds: .flexibilityKind, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .inclusion:
      KeywordRow(
        .property, nl: "inclusie|inclusiviteit", en: "inclusion|inclusivity", in: .documents, repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .information:
      KeywordRow(
        .property, nl: "informatie", en: "information", in: [.documents, .boarding], opens: .statement,
        kinds: .informationKind, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .observation:
      KeywordRow(
        .property, nl: "observatie|observaties", en: "observation|observations",
        in: [.documents, .group, .work, .module, .measurement], repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .openQuestion:
      KeywordRow(
        .property, nl: "open vraag|open vragen", en: "open question|open questions",
        in: [.documents, .group, .work, .module], repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .wish:
      KeywordRow(
        .property, nl: "wens|wensen", en: "wish|wishes", in: [.documents, .group, .work, .module, .adjustment],
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .contribution:
      KeywordRow(
        .property, nl: "droeg bij aan|bijdrage aan|heeft bijgedragen aan", en: "contributed to|helped",
        in: [.plans, .group], opens: .experience, kinds: .contributionKind, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .lesson:
      KeywordRow(
        .property, nl: "leerpunt|leerpunten", en: "lesson|lessons learned|lesson learned",
        in: [.documents, .group, .work, .experience, .adjustment, .statement, .module], repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .desired:
      KeywordRow(
        .property, nl: "gewenst|gewenste situatie", en: "desired|desired situation", in: .documents, repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .inPlace:
      KeywordRow(
        .property, nl: "al aanwezig|huidige situatie", en: "already in place|current situation", in: .documents,
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .keep:
      KeywordRow(
        .property, nl: "behouden", en: "keep", in: [.documents, .experience, .measurement], repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .change:
      KeywordRow(
        .property, nl: "veranderen|anders doen", en: "change", in: [.documents, .experience, .measurement],
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .reason:
      KeywordRow(
        .property, nl: "reden", en: "reason",
        in: [.adjustment, .experience, .statement, .delivery, .agreement, .step],
        means: Bilingual(nl: "", en: ""))
    case .note:
      KeywordRow(
        .property, nl: "opmerking|opmerkingen|notitie", en: "note|remark|remarks|notes", in: .anywhere,
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .rotation:
      KeywordRow(
        .property, nl: "wisseling", en: "rotation", in: .role, .terms(.rotation), bare: true,
        means: Bilingual(nl: "", en: ""))
    case .decision:
      KeywordRow(
        .property, nl: "uitkomst", en: "decision", in: .review, .terms(.decision), bare: true,
        means: Bilingual(nl: "", en: ""))
    case .date:
      KeywordRow(
        .property, nl: "datum|op", en: "date|on",
        in: [.review, .measurement, .step, .adjustment, .statement, .stakeholder, .dimension, .tool, .meeting, .agreement],
        .date, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .by:
      KeywordRow(
        .property, nl: "door|wie", en: "by|who",
        in: [.review, .experience, .adjustment, .agreement, .goal, .step, .measurement, .group],
        .termsOrText(.actor), bare: true, repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .tone:
      KeywordRow(
        .property, nl: "oordeel|waardering", en: "tone|verdict", in: .experience, .terms(.tone), bare: true,
        means: Bilingual(nl: "", en: ""))
    case .weight:
      KeywordRow(
        .property, nl: "weging|gewicht", en: "weight|weighting", in: .assessment, .percentage, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .assessmentForm:
      KeywordRow(
        .property, nl: "toetsvorm|vorm", en: "form|assessment form", in: .assessment, .terms(.assessmentForm),
        bare: true, repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .individualPart:
      KeywordRow(
        .property, nl: "individueel deel", en: "individual part", in: [.assessment, .activity],
        means: Bilingual(nl: "", en: ""))
    case .pages:
      KeywordRow(
        .property, nl: "pagina's|aantal pagina's", en: "pages", in: [.material, .activity], .counted(.pages),
        bare: true,
        means: Bilingual(nl: "", en: ""))
    case .words:
      KeywordRow(
        .property, nl: "woorden|aantal woorden", en: "words", in: [.material, .activity], .counted(.words),
        bare: true,
        means: Bilingual(nl: "", en: ""))
    case .media:
      KeywordRow(
        .property, nl: "mediasoort", en: "media|medium", in: [.material, .activity], .terms(.mediaKind),
        means: Bilingual(nl: "", en: ""))
    case .captions:
      KeywordRow(
        .property, nl: "ondertiteling", en: "captions|subtitles", in: [.material, .activity], .flag, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .transcript:
      KeywordRow(
        .property, nl: "transcript|uitgeschreven tekst", en: "transcript", in: [.material, .activity], .flag,
        bare: true,
        means: Bilingual(nl: "", en: ""))
    case .textAlternative:
      KeywordRow(
        .property, nl: "tekstalternatief", en: "text alternative", in: [.material, .activity], .flag, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .materialOrigin:
      KeywordRow(
        .property, nl: "herkomst", en: "origin", in: .material, .terms(.materialOrigin), bare: true,
        means: Bilingual(nl: "", en: ""))
    case .primaryFor:
      KeywordRow(
        .property, nl: "eerste keus voor|vooral voor", en: "primary for", in: .tool, .terms(.toolFunction),
        repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .toolFunction:
      KeywordRow(
        .property, nl: "functie", en: "function", in: .tool, .terms(.toolFunction), repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .toolStatus:
      KeywordRow(
        .property, nl: "status", en: "status", in: .tool, .terms(.toolStatus), bare: true,
        means: Bilingual(nl: "", en: ""))
    case .privacyCheck:
      KeywordRow(
        .property, nl: "privacytoets|privacycheck", en: "privacy check|privacy checked", in: .tool,
        means: Bilingual(nl: "", en: ""))
    case .accessibility:
      KeywordRow(
        .property, nl: "toegankelijkheid", en: "accessibility", in: [.tool, .material, .documents], repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .isNew:
      KeywordRow(
        .property, nl: "nieuw", en: "new", in: .tool, .flag, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .tested:
      KeywordRow(
        .property, nl: "getest met studenten", en: "tested with students|tested", in: .tool,
        means: Bilingual(nl: "", en: ""))
    case .help:
      KeywordRow(
        .property, nl: "hulp|handleiding", en: "help|manual", in: [.tool, .channel], repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .supportHours:
      KeywordRow(
        .property, nl: "openingstijd|beschikbaarheid", en: "hours|opening hours", in: .support,
        .termsOrText(.supportHours), bare: true,
        means: Bilingual(nl: "", en: ""))
    case .supportPlace:
      KeywordRow(
        .property, nl: "waar", en: "where|place", in: .support, .termsOrText(.supportPlace), bare: true,
        means: Bilingual(nl: "", en: ""))
    case .supportFor:
      KeywordRow(
        .property, nl: "doelgroep", en: "audience", in: .support, .termsOrText(.actor), bare: true, repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .setBy:
      KeywordRow(
        .property, nl: "opgesteld door|gemaakt door", en: "set by|made by", in: [.goal, .agreement],
        .termsOrText(.actor), repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .signed:
      KeywordRow(
        .property, nl: "ondertekend", en: "signed", in: [.agreement, .goal], .flag, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .revisited:
      KeywordRow(
        .property, nl: "besproken op|teruggekeken op|herzien op", en: "reviewed in|revisited in",
        in: [.goal, .agreement], repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .interdependent:
      KeywordRow(
        .property, nl: "wederzijds afhankelijk", en: "interdependent", in: .goal, .flag, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .goalDomain:
      KeywordRow(
        .property, nl: "domein", en: "domain", in: .goal, .terms(.goalDomain), repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .themes:
      KeywordRow(
        .property, nl: "thema's|onderwerpen", en: "themes|topics", in: [.channel, .statement], .names, repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .assent:
      KeywordRow(
        .property, nl: "ieder akkoord|instemming", en: "assent|everyone agrees", in: .channel, .flag, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .knowledge:
      KeywordRow(
        .property, nl: "kennis", en: "knowledge", in: .person, .terms(.knowledge), bare: true, repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .count:
      KeywordRow(
        .property, nl: "aantal", en: "count|number", in: [.person, .role, .statement], .size, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .takingPart:
      KeywordRow(
        .property, nl: "doet mee|nemen deel", en: "taking part", in: .person, .size,
        means: Bilingual(nl: "", en: ""))
    case .respondents:
      KeywordRow(
        .property, nl: "n|aantal respondenten|respondenten", en: "n|number of respondents|respondents",
        in: .measurement, .size,
        means: Bilingual(nl: "", en: ""))
    case .response:
      KeywordRow(
        .property, nl: "respons", en: "response|response rate", in: .measurement, .percentage,
        means: Bilingual(nl: "", en: ""))
    case .instrument:
      KeywordRow(
        .property, nl: "instrument|vragenlijst", en: "instrument|questionnaire", in: .measurement,
        means: Bilingual(nl: "", en: ""))
    case .scale:
      KeywordRow(
        .property, nl: "schaal", en: "scale", in: .measurement,
        means: Bilingual(nl: "", en: ""))
    case .connectedness:
      KeywordRow(
        .property, nl: "verbondenheid|gevoel van verbondenheid", en: "connectedness|sense of connectedness",
        in: .measurement, .score,
        means: Bilingual(nl: "", en: ""))
    case .interactiveLearning:
      KeywordRow(
        .property, nl: "interactief leren", en: "interactive learning", in: .measurement, .score,
        means: Bilingual(nl: "", en: ""))
    case .trust:
      KeywordRow(
        .property, nl: "vertrouwen|onderling vertrouwen", en: "trust|mutual trust", in: .measurement, .score,
        means: Bilingual(nl: "", en: ""))
    case .measuredGroup:
      KeywordRow(
        .property, nl: "groep|leergroep", en: "group", in: .measurement, repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .covers:
      KeywordRow(
        .property, nl: "gaat over", en: "covers|about", in: .measurement, .termsOrText(.covers), bare: true,
        repeats: true,
        means: Bilingual(nl: "", en: ""))
    case .indicators:
      KeywordRow(
        .property, nl: "indicatoren|indicator", en: "indicators|indicator",
        in: [.measurement, .institution, .programme], .termsOrText(.indicators), repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .stakeholder:
      KeywordRow(
        .definition, nl: "belanghebbende|belanghebbenden|stakeholder", en: "stakeholder|stakeholders",
        in: [.programme, .institution], opens: .stakeholder, kinds: .stakeholderKind, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .loadPerWeek:
      KeywordRow(
        .property, nl: "uren per week|belasting per week", en: "hours per week|load per week",
        in: [.programme, .period], .workload,
        means: Bilingual(nl: "", en: ""))
    case .adaptivity:
      KeywordRow(
        .property, nl: "adaptiviteit", en: "adaptivity", in: [.programme, .institution], opens: .statement,
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .feasibility:
      KeywordRow(
        .property, nl: "studeerbaarheid", en: "feasibility", in: [.programme, .course], repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .materialStrategy:
      KeywordRow(
        .property, nl: "materiaalstrategie", en: "material strategy", in: [.programme, .institution], repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .step:
      KeywordRow(
        .definition, nl: "stap|stappen", en: "step|steps", in: [.programme, .institution, .facet, .dimension],
        opens: .step, kinds: .stepKind, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .reach:
      KeywordRow(
        .property, nl: "reikwijdte", en: "scope|reach", in: [.institution, .programme], opens: .statement,
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .strategy:
      KeywordRow(
        .property, nl: "strategie|visie", en: "strategy|vision", in: .institution, opens: .statement, repeats: true,
        items: true,
        means: Bilingual(nl: "", en: ""))
    case .definitionOf:
      KeywordRow(
        .property, nl: "definitie|begrip", en: "definition", in: [.institution, .programme], opens: .statement,
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .unit:
      KeywordRow(
        .property, nl: "organisatieonderdeel|afdeling", en: "part of the organisation|unit",
        in: [.institution, .stakeholder, .step], opens: .statement, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .layer:
      KeywordRow(
        .property, nl: "laag|organisatielaag", en: "layer", in: [.stakeholder, .step, .goal, .facet, .statement],
        .terms(.layer), bare: true,
        means: Bilingual(nl: "", en: ""))
    case .commitment:
      KeywordRow(
        .property, nl: "betrokkenheid|draagvlak", en: "commitment", in: .stakeholder, .termsOrText(.commitment),
        bare: true,
        means: Bilingual(nl: "", en: ""))
    case .competence:
      KeywordRow(
        .property, nl: "bekwaamheid", en: "competence", in: .stakeholder, .termsOrText(.competence), bare: true,
        means: Bilingual(nl: "", en: ""))
    case .consulted:
      KeywordRow(
        .property, nl: "geraadpleegd", en: "consulted", in: [.stakeholder, .statement], .yesNo, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .pioneer:
      KeywordRow(
        .property, nl: "voorloper", en: "pioneer", in: .stakeholder, .flag, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .lead:
      KeywordRow(
        .property, nl: "trekker", en: "lead", in: .stakeholder, .flag, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .why:
      KeywordRow(
        .block, nl: "waarom", en: "why", in: [.institution, .programme, .dimension], opens: .facet, kinds: .layer,
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .how:
      KeywordRow(
        .block, nl: "hoe", en: "how", in: [.institution, .programme, .dimension], opens: .facet, kinds: .layer,
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .who:
      KeywordRow(
        .block, nl: "wie", en: "who", in: [.institution, .programme, .dimension], opens: .facet, kinds: .layer,
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .maturity:
      KeywordRow(
        .property, nl: "volwassenheid|volwassenheidsniveau", en: "maturity|maturity level", in: .dimension, .size,
        means: Bilingual(nl: "", en: ""))
    case .ambition:
      KeywordRow(
        .property, nl: "ambitie", en: "ambition", in: .dimension, .size,
        means: Bilingual(nl: "", en: ""))
    case .consequence:
      KeywordRow(
        .property, nl: "consequentie|consequenties|gevolg", en: "consequence|consequences",
        in: [.institution, .programme], opens: .statement, kinds: .consequenceKind, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .communication:
      KeywordRow(
        .property, nl: "communicatie", en: "communication", in: [.institution, .programme], opens: .statement,
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .example:
      KeywordRow(
        .property, nl: "voorbeeld|goed voorbeeld|voorbeelden", en: "example|good practice|examples",
        in: [.institution, .programme], opens: .experience, repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .teacherTime:
      KeywordRow(
        .property, nl: "docenttijd|ontwikkeltijd voor docenten", en: "teacher time", in: [.institution, .programme],
        .workload,
        means: Bilingual(nl: "", en: ""))
    case .procurement:
      KeywordRow(
        .property, nl: "inkoopcriteria|criteria", en: "procurement criteria|criteria", in: .institution,
        repeats: true, items: true,
        means: Bilingual(nl: "", en: ""))
    case .budget:
      KeywordRow(
        .property, nl: "budget", en: "budget", in: [.step, .institution, .programme, .facet],
        means: Bilingual(nl: "", en: ""))
    case .hours:
      KeywordRow(
        .property, nl: "uren", en: "hours", in: [.step, .facet, .person], .workload, bare: true,
        means: Bilingual(nl: "", en: ""))
    case .beneficiary:
      KeywordRow(
        .property, nl: "ten goede aan", en: "benefits", in: [.goal, .facet], .termsOrText(.beneficiary), bare: true,
        repeats: true,
        means: Bilingual(nl: "", en: ""))
    }
  }
}
