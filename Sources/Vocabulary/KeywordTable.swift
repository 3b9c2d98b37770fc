// The vocabulary: every keyword with its names, its places and its value. See `KeywordRow` for what the columns mean.

extension Keyword {
  package var row: KeywordRow {
    switch self {
    case .course:
      KeywordRow(
        .document, nl: "cursus|vak", en: "course", in: [.top, .period, .path, .programme], opens: .course,
        means: Bilingual(
          nl:
            "Een cursus, vak of minor. Zet dit op de eerste regel, met de code en de naam, bijvoorbeeld 'cursus MC101: Marketing'.",
          en:
            "A course or minor. Put this on the first line, with its code and name, such as 'course MC101: Marketing'.")
      )
    case .community:
      KeywordRow(
        .document, nl: "leergemeenschap|coachgroep|leergroep", en: "community|learning community|coaching group",
        in: [.top, .programme, .institution], opens: .community,
        means: Bilingual(
          nl: "Een groep die samen leert zonder dat het een cursus is, zoals een leergemeenschap of coachgroep.",
          en: "A group that learns together without being a course, such as a learning community or coaching group."))
    case .programme:
      KeywordRow(
        .document, nl: "opleiding", en: "programme|program|degree",
        in: [.top, .course, .community, .institution, .stakeholder, .group], opens: .programme, repeats: true,
        means: Bilingual(
          nl: "Een hele opleiding. Bij een cursus schrijf je hier bij welke opleiding die hoort.",
          en: "A whole degree programme. Within a course, name the programme it belongs to."))
    case .institution:
      KeywordRow(
        .document, nl: "instelling|hogeschool", en: "institution", in: [.top, .course, .community, .programme],
        opens: .institution,
        means: Bilingual(
          nl:
            "Een hogeschool of instituut en het plan voor blended onderwijs daar. Bij een cursus noem je hier alleen de naam.",
          en: "A university or institute and its plan for blended education. Within a course, just give its name."))
    case .module:
      KeywordRow(
        .block, nl: "module|thema", en: "module|unit|sprint|theme", in: [.plans, .phase, .boarding, .module],
        opens: .module, principal: .time,
        means: Bilingual(
          nl: "Een deel van de cursus over één onderwerp, vaak een paar weken lang, met de activiteiten eronder.",
          en: "A part of the course on one subject, often a few weeks long, with its activities below it."))
    case .week:
      KeywordRow(
        .block, nl: "week", en: "week", in: [.plans, .module, .phase, .boarding, .period], opens: .module,
        principal: .time,
        means: Bilingual(
          nl: "Een lesweek en alles wat studenten daarin doen, bijvoorbeeld 'week 3: Interviewen'.",
          en: "A teaching week and all that students do in it, such as 'week 3: Interviewing'."))
    case .meeting:
      KeywordRow(
        .block, nl: "bijeenkomst|les|college|werkcollege|sessie|lesdag|dag|contactmoment",
        en: "meeting|session|class|day", in: [.plans, .module, .phase, .group, .boarding, .pattern], opens: .meeting,
        principal: .duration,
        means: Bilingual(
          nl: "Een moment waarop je samenkomt, op locatie of online. Zet eronder wat je achter elkaar doet.",
          en: "A moment when you come together, on campus or online. List below it what you do, in order."))
    case .part:
      KeywordRow(
        .block, nl: "deel|onderdeel", en: "part", in: [.meeting, .part, .module], opens: .part, principal: .duration,
        means: Bilingual(
          nl: "Een stuk van een bijeenkomst of module met een eigen aantal minuten, zoals het uur na de pauze.",
          en: "A piece of a meeting or module with its own number of minutes, such as the hour after the break."))
    case .pause:
      KeywordRow(
        .block, nl: "pauze", en: "break", in: [.meeting, .part, .module, .plans, .pattern], opens: .pause,
        principal: .duration,
        means: Bilingual(
          nl: "Een pauze: die telt mee op de klok, maar niet als studietijd.",
          en: "A break: it takes time on the clock but does not count as study time."))
    case .holiday:
      KeywordRow(
        .block, nl: "vakantie|lesvrij", en: "holiday|vacation|reading week",
        in: [.plans, .programme, .institution, .period, .module], opens: .holiday, principal: .time,
        means: Bilingual(
          nl: "Een periode zonder les, bijvoorbeeld de herfstvakantie. Wat je wekelijks doet, slaat die dan over.",
          en: "A time without teaching, such as the autumn break. Whatever you do weekly skips it."))
    case .pattern:
      KeywordRow(
        .block, nl: "patroon", en: "pattern", in: [.plans, .module], opens: .pattern,
        means: Bilingual(
          nl:
            "Een vaste opzet die vaker terugkomt. Je schrijft die één keer uit en verwijst er daarna naar met 'zoals'.",
          en: "A fixed set-up that comes back more often. You write it out once and then refer to it with 'like'."))
    case .or:
      KeywordRow(
        .block, nl: "of", en: "or", in: [.plans, .module, .meeting, .part, .pattern, .phase, .group, .boarding],
        means: Bilingual(
          nl: "Zet dit op een eigen regel tussen twee activiteiten waarvan een student er één kiest.",
          en: "Put this on its own line between two activities of which a student picks one."))
    case .period:
      KeywordRow(
        .block, nl: "periode|semester|kwartiel|blok|trimester", en: "period|term|semester|quarter",
        in: [.programme, .institution], opens: .period,
        means: Bilingual(
          nl: "Een deel van het studiejaar met de cursussen die dan naast elkaar lopen, bijvoorbeeld 'periode 2'.",
          en: "A part of the year with the courses that run side by side in it, such as 'period 2'."))
    case .path:
      KeywordRow(
        .block, nl: "leerpad|leerlijn", en: "path|learning path", in: .programme, opens: .path, kinds: .pathKind,
        means: Bilingual(
          nl: "Een route langs cursussen die bij elkaar horen, bijvoorbeeld rond onderzoek doen.",
          en: "A route through courses that belong together, for example around doing research."))
    case .boarding:
      KeywordRow(
        .block, nl: "studentboarding|boarding|onboarding", en: "boarding|student boarding|onboarding",
        in: .documents, opens: .boarding,
        means: Bilingual(
          nl: "Hoe je nieuwe studenten ontvangt, van het eerste contact tot ze zich thuis voelen.",
          en: "How you receive new students, from the first contact until they feel at home."))
    case .phase:
      KeywordRow(
        .block, nl: "fase", en: "phase", in: [.boarding, .plans, .programme, .institution], opens: .phase,
        kinds: .phaseKind,
        means: Bilingual(
          nl: "Een fase van een plan, met wat er dan gebeurt. In een boardingplan lopen de fasen van 0 tot en met 3.",
          en: "A phase of a plan and what happens in it. In a boarding plan the phases run from 0 to 3."))
    case .dimension:
      KeywordRow(
        .block, nl: "dimensie", en: "dimension", in: .documents, opens: .dimension, kinds: .dimension,
        means: Bilingual(
          nl: "Een onderwerp van de zelfscan blended onderwijs: waar je nu staat en waar je heen wilt.",
          en: "One topic of the blended education self-scan: where you stand now and where you want to go."))
    case .measurement:
      KeywordRow(
        .block, nl: "meting|evaluatie", en: "measurement|evaluation", in: [.documents, .group, .module, .period],
        opens: .measurement,
        kinds: .measurementMoment,
        means: Bilingual(
          nl: "Een moment waarop je nagaat hoe het gaat, bijvoorbeeld een vragenlijst vooraf, halverwege of na afloop.",
          en: "A moment when you find out how things are going, such as a survey before, halfway or afterwards."))
    case .review:
      KeywordRow(
        .block, nl: "besluit", en: "review|decision", in: .documents, opens: .review,
        means: Bilingual(
          nl: "Wat een commissie of ander overleg over dit plan besloot, liefst met de datum erbij.",
          en: "What a committee or other body decided about this plan, preferably with the date."))
    case .ignore:
      KeywordRow(
        .property, nl: "negeer", en: "ignore", in: .anywhere, repeats: true,
        means: Bilingual(
          nl: "Zet een opmerking van de controle bewust opzij. Schrijf erbij waarom, dan weet ook een ander het.",
          en: "Sets a remark of the check aside on purpose. Say why, so that others know too."))
    case .group:
      KeywordRow(
        .block, nl: "groep", en: "group", in: [.plans, .programme], opens: .group,
        means: Bilingual(
          nl:
            "Een groep binnen de leergemeenschap, met een eigen naam en grootte, bijvoorbeeld 'groep G1: Maandag [5-8]'.",
          en: "A group within the community, with its own name and size, such as 'group G1: Monday [5-8]'."))
    case .sync:
      KeywordRow(
        .activity, nl: "synchroon|synchrone", en: "sync|synchronous",
        in: [.plans, .module, .meeting, .part, .pattern, .phase, .group, .boarding], opens: .activity,
        principal: .duration,
        means: Bilingual(
          nl:
            "Wat studenten op hetzelfde moment doen, samen in een lokaal of online, bijvoorbeeld 'synchroon discussie: Wat viel op?'.",
          en: "What students do at the same moment, in a room or online, such as 'sync discussion: What stood out?'."))
    case .async:
      KeywordRow(
        .activity, nl: "asynchroon|asynchrone", en: "async|asynchronous",
        in: [.plans, .module, .meeting, .part, .pattern, .phase, .group, .boarding], opens: .activity,
        principal: .duration,
        means: Bilingual(
          nl: "Wat studenten op een eigen moment doen, bijvoorbeeld 'asynchroon kennisclip: Zender en ontvanger'.",
          en: "What students do in their own time, such as 'async video: Sender and receiver'."))
    case .environment:
      KeywordRow(
        .property, nl: "omgeving|leeromgeving", en: "environment|learning environment",
        in: [.work, .module, .pattern, .group, .holiday, .assessment, .ownKind], .environment, bare: true,
        means: Bilingual(
          nl: "Waar het leren gebeurt: online, op locatie, op de werkplek of in een combinatie daarvan.",
          en: "Where the learning happens: online, on campus, at the workplace or a combination."))
    case .grouping:
      KeywordRow(
        .property, nl: "groep|groepering", en: "group|grouping", in: [.work, .module, .pattern, .assessment, .phase],
        .grouping, bare: true,
        means: Bilingual(
          nl: "Met hoeveel studenten je samenwerkt, bijvoorbeeld individueel, groepjes van 4 of de hele groep.",
          en: "How many students work together, for example alone, groups of 4 or the whole group."))
    case .duration:
      KeywordRow(
        .property, nl: "duur", en: "duration",
        in: [.work, .pause, .assessment, .material, .pattern, .module, .ownKind],
        .duration, bare: true,
        means: Bilingual(
          nl: "Hoe lang het duurt voor een student, bijvoorbeeld 45 min. Weet je het nog niet, zet dan een vraagteken.",
          en: "How long it takes a student, for example 45 min. Not sure yet? Put a question mark."))
    case .when:
      KeywordRow(
        .property, nl: "wanneer|moment", en: "when",
        in: [
          .work, .module, .pause, .holiday, .assessment, .step, .measurement, .review, .goal, .agreement, .experience,
          .adjustment, .channel, .support, .pattern, .phase, .group, .period, .courseLink, .statement, .path,
        ],
        .time, bare: true,
        means: Bilingual(
          nl: "Wanneer het is, bijvoorbeeld 'week 3', 'woensdagmiddag' of een datum.",
          en: "When it takes place, for example 'week 3', 'Wednesday afternoon' or a date."))
    case .recurrence:
      KeywordRow(
        .property, nl: "herhaling|hoe vaak", en: "repeat|how often",
        in: [.work, .module, .agreement, .channel, .measurement, .step, .goal, .pattern, .statement], .recurrence,
        opens: .recurrence, bare: true,
        means: Bilingual(
          nl: "Hoe vaak het terugkomt, bijvoorbeeld 'wekelijks', 'om de 2 weken' of '5 keer'.",
          en: "How often it comes back, for example 'weekly', 'every 2 weeks' or '5 times'."))
    case .opens:
      KeywordRow(
        .property, nl: "open vanaf|opent", en: "opens|open from", in: [.activity, .assessment, .material], .time,
        means: Bilingual(
          nl: "Vanaf wanneer studenten erbij kunnen, zodat ze hun voorbereiding op tijd kunnen doen.",
          en: "From when students can get at it, so that they can prepare in good time."))
    case .due:
      KeywordRow(
        .property, nl: "deadline|uiterlijk|inleveren voor", en: "due|deadline",
        in: [.activity, .assessment, .goal, .step], .time,
        means: Bilingual(
          nl: "Wanneer het uiterlijk af of ingeleverd moet zijn, bijvoorbeeld 'einde week 4'.",
          en: "By when it has to be finished or handed in, for example 'end of week 4'."))
    case .forOutcomes:
      KeywordRow(
        .property, nl: "voor", en: "for", in: [.work, .assessment, .module, .goal, .material, .pattern], .references,
        repeats: true,
        means: Bilingual(
          nl: "Aan welke leeruitkomsten dit bijdraagt, bijvoorbeeld LU1. Korter mag ook: zet er '-> LU1' achter.",
          en: "Which learning outcomes this helps with, for example LO1. Or, shorter, end the line with '-> LO1'."))
    case .forWhat:
      KeywordRow(
        .property, nl: "voor", en: "for",
        in: [.tool, .support, .channel, .step, .agreement, .person, .stakeholder, .adjustment, .statement],
        .termsOrText(.beneficiary), repeats: true,
        means: Bilingual(
          nl: "Waar het voor dient of voor wie het is, bijvoorbeeld 'voor peerfeedback' of 'voor docenten'.",
          en: "What it is meant for, or whom, for example 'for peer feedback' or 'for teachers'."))
    case .tool:
      KeywordRow(
        .definition, nl: "tool|middel|tools|middelen", en: "tool|tools",
        in: [
          .documents, .work, .assessment, .channel, .support, .group, .pattern, .module, .boarding, .phase,
          .measurement,
        ],
        .names, opens: .tool, repeats: true, items: true,
        means: Bilingual(
          nl: "Het programma of hulpmiddel dat je gebruikt, bijvoorbeeld Padlet of Teams.",
          en: "The app or other aid you use, for example Padlet or Teams."))
    case .feedback:
      KeywordRow(
        .property, nl: "feedback", en: "feedback", in: [.work, .assessment, .module, .pattern],
        .termsOrText(.feedbackSource), opens: .feedback, repeats: true,
        means: Bilingual(
          nl: "Van wie studenten feedback krijgen en hoe snel, bijvoorbeeld 'docent [binnen 5 dagen]'.",
          en: "Who gives students feedback and how soon, for example 'teacher [within 5 days]'."))
    case .within:
      KeywordRow(
        .property, nl: "binnen", en: "within", in: [.feedback, .channel, .activity, .person, .support, .statement],
        .looseDuration, bare: true,
        means: Bilingual(
          nl: "Binnen welke tijd studenten een reactie krijgen, bijvoorbeeld '5 dagen' of '24 uur'.",
          en: "How soon students get a response, for example '5 days' or '24 h'."))
    case .presence:
      KeywordRow(
        .property, nl: "aanwezigheid|opkomst", en: "presence|attendance", in: [.work, .pattern, .module, .plans],
        .terms(.presence), repeats: true,
        means: Bilingual(
          nl:
            "Wat deze activiteit versterkt: de band, het denken of de rol van de docent. Of je erbij moet zijn: verplicht of vrij.",
          en:
            "What this strengthens: the bond, the thinking or the role of the teacher. Or whether coming is required or free."
        ))
    case .principle:
      KeywordRow(
        .property, nl: "principe|principes|ontwerpprincipe|ontwerpprincipes",
        en: "principle|principles|design principle|design principles",
        in: [.work, .plans, .pattern, .module, .statement, .group, .goal, .agreement, .measurement, .ownKind],
        .principles,
        opens: .statement, repeats: true, items: true,
        means: Bilingual(
          nl: "Welke van de zeven ontwerpprincipes (A tot en met G) voor sociale binding je hiermee uitwerkt.",
          en: "Which of the seven design principles (A to G) for social bonding you put into practice here."))
    case .ledBy:
      KeywordRow(
        .property, nl: "geleid door|begeleid door|verzorgd door", en: "led by|run by",
        in: [.work, .pattern, .module, .measurement, .group], .termsOrText(.actor), repeats: true,
        means: Bilingual(
          nl: "Wie het leidt, bijvoorbeeld de docent, een coach of twee studenten.",
          en: "Who leads it, for example the teacher, a coach or two students."))
    case .role:
      KeywordRow(
        .definition, nl: "rol|rollen|studentrollen", en: "role|roles|student roles",
        in: [.documents, .work, .pattern, .group, .module], .names, opens: .role, kinds: .roleKind, repeats: true,
        items: true,
        means: Bilingual(
          nl: "Welke taken studenten in hun groep verdelen, bijvoorbeeld voorzitter, tijdbewaker en notulist.",
          en: "Which tasks students divide in their group, for example chair, timekeeper and note taker."))
    case .prepares:
      KeywordRow(
        .property, nl: "voorbereiding op|bereidt voor op", en: "prepares|prepares for", in: [.activity, .pattern],
        .references, repeats: true,
        means: Bilingual(
          nl: "Op welke les of activiteit dit voorbereidt, bijvoorbeeld 'les 2'.",
          en: "Which meeting or activity this gets students ready for, for example 'session 2'."))
    case .follows:
      KeywordRow(
        .property, nl: "volgt op|bouwt voort op", en: "follows|builds on", in: [.work, .pattern, .module],
        .references, repeats: true,
        means: Bilingual(
          nl: "Welke les of activiteit hieraan voorafgaat, bijvoorbeeld 'les 1'.",
          en: "Which earlier meeting or activity this carries on from, for example 'session 1'."))
    case .material:
      KeywordRow(
        .property, nl: "materiaal|lesmateriaal|materialen|literatuur|verplichte literatuur|bijlage|bijlagen",
        en: "material|materials|literature|reading list|required reading|textbook|attachments",
        in: [.work, .plans, .pattern, .module, .programme, .assessment], opens: .material, repeats: true, items: true,
        means: Bilingual(
          nl: "Wat studenten lezen, bekijken of beluisteren, bijvoorbeeld 'Hoofdstuk 3 [20 pagina's]'.",
          en: "What students read, watch or listen to, for example 'Chapter 3 [20 pages]'."))
    case .alternative:
      KeywordRow(
        .property, nl: "alternatief", en: "alternative",
        in: [.work, .assessment, .pattern, .material, .module, .tool, .requirement],
        repeats: true,
        means: Bilingual(
          nl: "Wat een student kan doen die er niet bij kan zijn of het materiaal niet kan gebruiken.",
          en: "What a student can do who cannot be there or cannot use the material."))
    case .product:
      KeywordRow(
        .property, nl: "product|opbrengst|producten", en: "product|output|products",
        in: [.work, .assessment, .pattern, .module, .goal], repeats: true, items: true,
        means: Bilingual(
          nl: "Wat studenten maken of opleveren, bijvoorbeeld een poster, een verslag of een filmpje.",
          en: "What students make or deliver, for example a poster, a report or a short film."))
    case .choice:
      KeywordRow(
        .property, nl: "keuze", en: "choice", in: [.work, .assessment, .pattern, .module, .courseLink],
        .terms(.choice), bare: true, repeats: true,
        means: Bilingual(
          nl: "Of het verplicht is, of wat studenten zelf mogen kiezen, zoals de tijd, de plaats of de vorm.",
          en: "Whether it is required, or what students may choose themselves, such as time, place or form."))
    case .rubric:
      KeywordRow(
        .property, nl: "rubriek|rubric|beoordelingscriteria", en: "rubric|rubrics|criteria",
        in: [.activity, .assessment, .pattern, .meeting, .feedback], repeats: true, items: true,
        means: Bilingual(
          nl: "Waar je op let als je het werk bekijkt, of waar studenten die criteria vinden.",
          en: "What you look for in the work, or where students can find those criteria."))
    case .assessment:
      KeywordRow(
        .definition, nl: "toets|tentamen|beoordeling|toetsing|toetsen", en: "assessment|exam|assessments",
        in: [.plans, .activity, .module, .programme, .meeting, .pattern, .part], opens: .assessment,
        kinds: .assessmentKind, repeats: true, principal: .weight, items: true,
        means: Bilingual(
          nl: "Een toets of beoordeling, ook een die niet meetelt, bijvoorbeeld 'toets T1: Adviesrapport [60%]'.",
          en:
            "A test or assessed piece of work, also one without a mark, such as 'assessment A1: Advisory report [60%]'."
        ))
    case .purpose:
      KeywordRow(
        .property, nl: "bedoeling|doel", en: "purpose|aim",
        in: [.work, .pattern, .boarding, .phase, .measurement, .pause, .channel, .role], repeats: true, items: true,
        means: Bilingual(
          nl: "Wat je met dit onderdeel wilt bereiken, in je eigen woorden.",
          en: "What you want to achieve with this, in your own words."))
    case .like:
      KeywordRow(
        .property, nl: "zoals", en: "like|same as", in: [.work, .module, .group],
        means: Bilingual(
          nl: "Dit gaat op dezelfde manier als iets dat je al beschreef. Schrijf de naam daarvan.",
          en: "This works the same way as something you described before. Write the name of that."))
    case .state:
      KeywordRow(
        .property, nl: "uitvoering|stand van zaken", en: "state|progress",
        in: [.work, .adjustment, .goal, .agreement, .step, .pattern, .module, .assessment, .tool], .terms(.state),
        bare: true,
        means: Bilingual(
          nl: "Hoever het is, bijvoorbeeld een idee, gepland, uitgevoerd of vervallen.",
          en: "How far it has got, for example an idea, planned, done or dropped."))
    case .experience:
      KeywordRow(
        .property, nl: "ervaring|ervaringen", en: "experience|experiences",
        in: [.documents, .work, .tool, .pattern, .module, .group, .adjustment, .agreement, .role, .channel],
        opens: .experience, repeats: true, items: true,
        means: Bilingual(
          nl: "Wat studenten of docenten ervan vonden, bijvoorbeeld 'Fijne start van de dag [studenten, positief]'.",
          en: "What students or teachers thought of it, for example 'A good start to the day [students, positive]'."))
    case .scope:
      KeywordRow(
        .property, nl: "voor wie", en: "scope|for whom",
        in: [.work, .pattern, .module, .adjustment, .agreement, .channel, .measurement, .goal], .termsOrText(.scope),
        means: Bilingual(
          nl: "Wie hieraan meedoen, bijvoorbeeld de hele leergemeenschap, alleen nieuwkomers of de eigen groep.",
          en: "Who takes part in this, for example the whole community, newcomers only or the own group."))
    case .perPerson:
      KeywordRow(
        .property, nl: "per persoon", en: "per person", in: [.work, .pattern], .duration,
        means: Bilingual(
          nl: "Hoeveel tijd iedere deelnemer krijgt, bijvoorbeeld 3 min om zich voor te stellen.",
          en: "How much time each person gets, for example 3 min to introduce themselves."))
    case .formedBy:
      KeywordRow(
        .property, nl: "ingedeeld door|gevormd door|indeling", en: "formed by",
        in: [.work, .pattern, .group, .module], .termsOrText(.formedBy), repeats: true,
        means: Bilingual(
          nl: "Hoe de groepen tot stand komen: door de docent, door studenten zelf, op interesse of door loting.",
          en: "How the groups come about: by the teacher, by the students, by interest or by lot."))
    case .topic:
      KeywordRow(
        .property, nl: "onderwerp", en: "topic", in: [.work, .pattern, .material, .module, .group, .assessment],
        repeats: true,
        items: true,
        means: Bilingual(
          nl: "Waar het over gaat, bijvoorbeeld 'doelgroepen' of 'feedback geven'.",
          en: "What it is about, for example 'target groups' or 'giving feedback'."))
    case .prompt:
      KeywordRow(
        .property, nl: "prompt|prompts|vragen", en: "prompt|prompts|questions", in: [.work, .pattern], repeats: true,
        items: true,
        means: Bilingual(
          nl: "De vraag of opdracht die studenten krijgen, zoals je die aan hen voorlegt.",
          en: "The question or task students get, the way you put it to them."))
    case .replaces:
      KeywordRow(
        .property, nl: "vervangt", en: "replaces", in: [.work, .pattern, .module, .tool], repeats: true,
        means: Bilingual(
          nl: "Wat hierdoor wegvalt, bijvoorbeeld het hoorcollege van vorig jaar.",
          en: "What this takes the place of, for example the lecture you gave last year."))
    case .needsSkill:
      KeywordRow(
        .property, nl: "vraagt vaardigheid|nodige vaardigheid|nodige vaardigheden", en: "needs skill|needs skills",
        in: [.work, .tool, .pattern], .names, repeats: true, items: true,
        means: Bilingual(
          nl: "Wat studenten al moeten kunnen om mee te doen, bijvoorbeeld videobellen of bronnen zoeken.",
          en: "What students must already be able to do to take part, for example video calling or finding sources."))
    case .teaches:
      KeywordRow(
        .property, nl: "leert studenten|leert aan", en: "teaches", in: [.work, .plans, .pattern, .module], .names,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Welke vaardigheid studenten hier leren, bijvoorbeeld plannen of een video bewerken.",
          en: "Which skill students learn here, for example planning or editing a video."))
    case .partner:
      KeywordRow(
        .property, nl: "partner|partners", en: "partner|partners", in: [.work, .documents, .pattern], opens: .person,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Een organisatie van buiten die meedoet, bijvoorbeeld een ziekenhuis of een bedrijf.",
          en: "An organisation from outside that takes part, for example a hospital or a company."))
    case .space:
      KeywordRow(
        .property, nl: "ruimte|lokaal|zaal", en: "space|room", in: [.work, .pattern, .plans, .assessment],
        .termsOrText(.space),
        repeats: true,
        means: Bilingual(
          nl: "In wat voor ruimte je werkt, bijvoorbeeld een collegezaal, een lab of een lokaalnummer.",
          en: "What kind of room you work in, for example a lecture hall, a lab or a room number."))
    case .location:
      KeywordRow(
        .property, nl: "locatie|plek", en: "location|place",
        in: [.work, .pattern, .module, .group, .goal, .agreement, .plans, .programme, .institution, .assessment],
        means: Bilingual(
          nl: "Waar het is of waar je het terugvindt, bijvoorbeeld 'in het park' of 'op onze Padlet'.",
          en: "Where it takes place or can be found, for example 'in the park' or 'on our Padlet'."))
    case .level:
      KeywordRow(
        .property, nl: "niveau", en: "level",
        in: [.plans, .activity, .assessment, .outcome, .dimension, .programme, .goal, .pattern],
        .termsOrText(.bloom), bare: true,
        means: Bilingual(
          nl: "Hoe hoog de lat ligt, bijvoorbeeld onthouden, toepassen of creëren.",
          en: "How demanding it is, for example remember, apply or create."))
    case .mastery:
      KeywordRow(
        .property, nl: "beheersingsniveau", en: "mastery|mastery level", in: [.outcome, .courseLink],
        .terms(.masteryLevel), bare: true,
        means: Bilingual(
          nl: "Hoe ver studenten met deze leeruitkomst komen: introductie, verdieping of beheersing.",
          en: "How far students get with this outcome: introduced, developed or mastered."))
    case .inquiry:
      KeywordRow(
        .property, nl: "stap onderzoekend leren|onderzoeksfase", en: "inquiry step|inquiry phase|inquiry",
        in: [.activity, .pattern], .terms(.inquiry), repeats: true,
        means: Bilingual(
          nl: "Welke stap in het onderzoekend leren dit is: uitlokken, verkennen, integreren of oplossen.",
          en: "Which step of inquiry learning this is: triggering, exploration, integration or resolution."))
    case .control:
      KeywordRow(
        .property, nl: "regie|sturing", en: "control|in charge", in: [.work, .pattern], .terms(.control),
        means: Bilingual(
          nl: "Wie bepaalt hoe het werk verloopt: de docent, de student of allebei.",
          en: "Who decides how the work goes: the teacher, the student or both."))
    case .preparation:
      KeywordRow(
        .property, nl: "voorbereiding", en: "preparation",
        in: [.meeting, .part, .activity, .module, .pattern, .boarding], repeats: true, items: true,
        means: Bilingual(
          nl: "Wat studenten vooraf doen om mee te kunnen doen.",
          en: "What students do beforehand so that they can join in."))
    case .input:
      KeywordRow(
        .property, nl: "inbreng|meenemen", en: "input|bring", in: [.meeting, .part, .activity, .pattern],
        repeats: true, items: true,
        means: Bilingual(
          nl: "Wat studenten meenemen of inbrengen, bijvoorbeeld een eigen casus of een foto.",
          en: "What students bring along or put forward, for example a case of their own or a photo."))
    case .agenda:
      KeywordRow(
        .property, nl: "agenda", en: "agenda", in: [.meeting, .part, .pattern], opens: .statement, repeats: true,
        items: true,
        means: Bilingual(
          nl: "De punten die je in deze bijeenkomst bespreekt.",
          en: "The points you discuss in this meeting."))
    case .agendaBy:
      KeywordRow(
        .property, nl: "agenda van|agenda door", en: "agenda by", in: [.meeting, .part, .activity, .pattern],
        .termsOrText(.actor),
        repeats: true,
        means: Bilingual(
          nl: "Wie de agenda maakt, bijvoorbeeld de docent of een student.",
          en: "Who draws up the agenda, for example the teacher or a student."))
    case .recording:
      KeywordRow(
        .property, nl: "opname", en: "recording", in: [.work, .pattern],
        means: Bilingual(
          nl: "Of je het opneemt en waar studenten de opname terugvinden.",
          en: "Whether you record it and where students can find the recording."))
    case .rounds:
      KeywordRow(
        .property, nl: "rondes", en: "rounds", in: [.activity, .pattern], .size,
        means: Bilingual(
          nl: "Hoeveel rondes je doet, bijvoorbeeld 3 bij speeddaten.",
          en: "How many rounds you do, for example 3 when speed dating."))
    case .turnover:
      KeywordRow(
        .property, nl: "groepswisseling|samenstelling", en: "regrouping|composition",
        in: [.activity, .meeting, .pattern, .group, .module], .terms(.composition),
        means: Bilingual(
          nl: "Of de groepen hetzelfde blijven of van samenstelling wisselen.",
          en: "Whether the groups stay the same or get new members."))
    case .target:
      KeywordRow(
        .property, nl: "gericht op", en: "target|aimed at", in: [.activity, .pattern, .boarding],
        .termsOrText(.targets), repeats: true,
        means: Bilingual(
          nl: "Met wie of wat studenten hier kennismaken: elkaar, de docent, de instelling of het werkveld.",
          en: "Whom or what students get to know here: each other, the teacher, the institution or the field."))
    case .facilitatorPresent:
      KeywordRow(
        .property, nl: "begeleider aanwezig|docent aanwezig", en: "facilitator present|teacher present",
        in: [.work, .pattern], .yesNo,
        means: Bilingual(
          nl: "Of er een docent of begeleider bij is. Schrijf ja, nee of deels.",
          en: "Whether a teacher or facilitator is there. Write yes, no or partly."))
    case .speakingOrder:
      KeywordRow(
        .property, nl: "spreekvolgorde", en: "speaking order", in: [.work, .pattern],
        means: Bilingual(
          nl: "In welke volgorde mensen aan het woord komen, bijvoorbeeld eerst studenten en de docent als laatste.",
          en: "In which order people speak, for example students first and the teacher last."))
    case .formality:
      KeywordRow(
        .property, nl: "formeel of informeel", en: "formality", in: [.work, .pattern], .terms(.formality),
        means: Bilingual(
          nl: "Hoe formeel het is, van een geplande les tot een praatje bij de koffie.",
          en: "How formal it is, from a planned class to a chat over coffee."))
    case .inContactTime:
      KeywordRow(
        .property, nl: "in contacttijd", en: "in contact time", in: [.activity, .pattern], .yesNo,
        means: Bilingual(
          nl: "Of dit binnen de geroosterde uren met de docent valt. Schrijf ja of nee.",
          en: "Whether this falls within the timetabled hours with the teacher. Write yes or no."))
    case .instruction:
      KeywordRow(
        .property, nl: "instructie", en: "instruction", in: [.activity, .pattern, .meeting, .part, .assessment],
        repeats: true, items: true,
        means: Bilingual(
          nl: "Wat je studenten vertelt over hoe ze dit aanpakken.",
          en: "What you tell students about how to go about this."))
    case .replies:
      KeywordRow(
        .property, nl: "reacties|aantal reacties", en: "replies", in: [.activity, .pattern], .size,
        means: Bilingual(
          nl: "Op hoeveel berichten van anderen een student reageert, bijvoorbeeld 2.",
          en: "How many posts of others a student replies to, for example 2."))
    case .sharedIn:
      KeywordRow(
        .property, nl: "gedeeld in|gedeeld op|zichtbaar op", en: "shared in|visible in", in: [.activity, .pattern],
        means: Bilingual(
          nl: "Waar iedereen het werk kan zien, bijvoorbeeld 'Padlet' of 'het forum'.",
          en: "Where everyone can see the work, for example 'Padlet' or 'the forum'."))
    case .consent:
      KeywordRow(
        .property, nl: "toestemming", en: "consent", in: [.activity, .pattern, .measurement, .channel, .tool],
        means: Bilingual(
          nl: "Hoe je toestemming vraagt, bijvoorbeeld voordat je foto's of gegevens van studenten deelt.",
          en: "How you ask for permission, for example before you share photos or details of students."))
    case .followUp:
      KeywordRow(
        .property, nl: "vervolg", en: "follow-up", in: [.work, .pattern, .measurement], repeats: true,
        means: Bilingual(
          nl: "Wat er daarna mee gebeurt, bijvoorbeeld dat je er de week erop op terugkomt.",
          en: "What happens with it afterwards, for example that you come back to it the week after."))
    case .tag:
      KeywordRow(
        .property, nl: "kenmerk|kenmerken|label|labels", en: "tag|tags|label|labels",
        in: [.work, .pattern, .module, .goal], .names, repeats: true, items: true,
        means: Bilingual(
          nl: "Een eigen trefwoord waarmee je dingen bij elkaar houdt, bijvoorbeeld 'internationaal'.",
          en: "A keyword of your own to keep things together, for example 'international'."))
    case .origin:
      KeywordRow(
        .property, nl: "herkomst", en: "origin", in: [.activity, .pattern, .channel], .termsOrText(.origin),
        means: Bilingual(
          nl: "Van wie het idee kwam: van docenten of van studenten.",
          en: "Who came up with it: teachers or students."))
    case .owner:
      KeywordRow(
        .property, nl: "eigenaar|verantwoordelijke", en: "owner|responsible",
        in: [
          .work, .step, .goal, .dimension, .stakeholder, .agreement, .adjustment, .facet, .pattern, .support,
          .statement, .measurement, .channel,
        ],
        repeats: true,
        means: Bilingual(
          nl: "Wie ervoor zorgt dat dit gebeurt, met een naam of functie.",
          en: "Who makes sure this happens, with a name or a job title."))
    case .method:
      KeywordRow(
        .property, nl: "methode", en: "method|method source", in: [.work, .pattern, .measurement], repeats: true,
        means: Bilingual(
          nl: "Hoe je het aanpakt, of het boek of de methode waar het uit komt.",
          en: "How you go about it, or the book or method it comes from."))
    case .format:
      KeywordRow(
        .property, nl: "formaat", en: "format", in: .documents,
        means: Bilingual(
          nl: "De versie van deze schrijfwijze. Nu is dat altijd 1.",
          en: "The version of this way of writing. For now that is always 1."))
    case .language:
      KeywordRow(
        .property, nl: "taal", en: "language", in: [.documents, .project], .language,
        means: Bilingual(
          nl: "De taal waarin je schrijft: nl voor Nederlands of en voor Engels.",
          en: "The language you write in: en for English or nl for Dutch."))
    case .teachingLanguage:
      KeywordRow(
        .property, nl: "voertaal|onderwijstaal|instructietaal", en: "language of instruction|teaching language",
        in: .documents, repeats: true,
        means: Bilingual(
          nl: "In welke taal het onderwijs wordt gegeven. De taal van dit bestand staat bij 'taal'.",
          en: "In which language is taught. The language of this file goes with 'language'."))
    case .studyForm:
      KeywordRow(
        .property, nl: "studievorm|vorm", en: "study form|form", in: [.documents, .group], .terms(.studyForm),
        repeats: true,
        means: Bilingual(
          nl: "Hoe studenten de opleiding volgen: voltijd, deeltijd of duaal.",
          en: "How students follow the programme: full-time, part-time or dual."))
    case .year:
      KeywordRow(
        .property, nl: "jaar|leerjaar|studiejaar", en: "year", in: [.plans, .period, .programme, .group],
        means: Bilingual(
          nl: "In welk jaar van de opleiding dit valt, bijvoorbeeld 1, of om welk studiejaar het gaat.",
          en: "Which year of the programme this is in, for example 1, or which academic year it is about."))
    case .start:
      KeywordRow(
        .property, nl: "start", en: "start|begin",
        in: [.plans, .period, .courseLink, .programme, .institution, .step, .boarding, .phase], .time,
        means: Bilingual(
          nl: "Wanneer het begint, bijvoorbeeld 'kalenderweek 36' of een datum.",
          en: "When it begins, for example 'calendar week 36' or a date."))
    case .end:
      KeywordRow(
        .property, nl: "einde", en: "end", in: [.plans, .period, .programme, .institution, .step, .boarding, .phase],
        .time,
        means: Bilingual(
          nl: "Wanneer het afgelopen is, bijvoorbeeld een datum of 'week 10'.",
          en: "When it is over, for example a date or 'week 10'."))
    case .weekCount:
      KeywordRow(
        .property, nl: "weken|aantal weken|looptijd", en: "weeks|number of weeks|length",
        in: [.plans, .period, .programme], .size,
        means: Bilingual(
          nl: "Hoeveel lesweken het telt, bijvoorbeeld 8.",
          en: "How many teaching weeks there are, for example 8."))
    case .delivery:
      KeywordRow(
        .property, nl: "onderwijsvorm", en: "delivery|mode of delivery",
        in: [.documents, .courseLink], .terms(.delivery), opens: .delivery, bare: true,
        means: Bilingual(
          nl:
            "Hoe je het onderwijs aanbiedt: online, op locatie, hybride of in een mix van online en op locatie (blended).",
          en: "How you offer it: online, on campus, hybrid or as a mix of online and on campus (blended)."))
    case .impact:
      KeywordRow(
        .property, nl: "impact", en: "impact", in: .delivery, .terms(.impact), bare: true,
        means: Bilingual(
          nl: "Hoeveel er door de blend verandert: iets erbij, iets in de plaats, of alles opnieuw ontworpen.",
          en: "How much the blend changes: something added, something replaced or all designed anew."))
    case .students:
      KeywordRow(
        .property, nl: "studenten|deelnemers|aantal studenten", en: "students|participants",
        in: [.documents, .group, .period, .courseLink, .module], .size, opens: .statement,
        means: Bilingual(
          nl: "Hoeveel studenten er meedoen, bijvoorbeeld 48 of 'circa 50'.",
          en: "How many students take part, for example 48 or 'about 50'."))
    case .groupSize:
      KeywordRow(
        .property, nl: "groepsgrootte|klassengrootte", en: "group size|class size",
        in: [.plans, .period, .programme, .module, .group, .meeting], .size,
        means: Bilingual(
          nl: "Hoeveel studenten er in één lesgroep zitten, bijvoorbeeld 24.",
          en: "How many students there are in one teaching group, for example 24."))
    case .size:
      KeywordRow(
        .property, nl: "omvang|grootte", en: "size", in: [.group, .statement, .measurement], .size,
        bare: true,
        means: Bilingual(
          nl: "Hoe groot het is of met hoeveel ze zijn, bijvoorbeeld '5-8'.",
          en: "How big it is or how many there are, for example '5-8'."))
    case .teachers:
      KeywordRow(
        .property, nl: "docenten|docent", en: "teachers|teacher|lecturers|lecturer|instructors|instructor",
        in: [.plans, .programme, .group, .module, .meeting, .activity, .part, .period], .names, opens: .person,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Wie het onderwijs geven. Noem namen of functies.",
          en: "Who does the teaching. Give names or jobs."))
    case .facilitator:
      KeywordRow(
        .property, nl: "facilitator|facilitators|begeleider|begeleiders|coach|coaches",
        en: "facilitator|facilitators|coach|coaches",
        in: [.plans, .group, .institution, .programme, .meeting, .activity], .names,
        opens: .person, repeats: true, items: true,
        means: Bilingual(
          nl: "Wie de groep begeleidt, bijvoorbeeld een coach.",
          en: "Who guides the group, for example a coach."))
    case .staff:
      KeywordRow(
        .property, nl: "medewerkers|team", en: "staff|team", in: [.documents, .group], .names, opens: .person,
        kinds: .actor, repeats: true, items: true,
        means: Bilingual(
          nl: "Welke andere collega's meewerken en in welke rol, bijvoorbeeld een practicumassistent.",
          en: "Which other colleagues help and in what role, for example a lab assistant."))
    case .coordinator:
      KeywordRow(
        .property, nl: "coördinator|vakcoördinator|contactpersoon",
        en: "coordinator|course coordinator|contact person|contact",
        in: [.documents, .person], .names, opens: .person, repeats: true, items: true,
        means: Bilingual(
          nl: "Bij wie je terechtkunt met vragen over de organisatie.",
          en: "Whom to turn to with questions about how things are organised."))
    case .designers:
      KeywordRow(
        .property, nl: "ontwerpers|ontwerpteam", en: "designers|design team", in: .documents, .names, opens: .person,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Wie dit onderwijs hebben ontworpen.",
          en: "Who designed this."))
    case .workload:
      KeywordRow(
        .property, nl: "studielast|studiebelasting|studiepunten|belasting", en: "workload|study load|credits",
        in: [.documents, .period, .courseLink, .module, .statement], .workload, opens: .statement, bare: true,
        items: true,
        means: Bilingual(
          nl: "Hoeveel tijd een student er in totaal aan besteedt, bijvoorbeeld '5 EC' of '140 uur'.",
          en: "How much time a student spends on it in all, for example '5 EC' or '140 h'."))
    case .contactHours:
      KeywordRow(
        .property, nl: "contacttijd|contacturen", en: "contact hours|contact time",
        in: [.plans, .programme, .period, .module], .workload, items: true,
        means: Bilingual(
          nl: "Hoeveel tijd studenten samen met een docent hebben, bijvoorbeeld '4 uur per week'.",
          en: "How much time students have with a teacher, for example '4 h per week'."))
    case .selfStudy:
      KeywordRow(
        .property, nl: "zelfstudie", en: "self-study", in: .plans, .workload,
        means: Bilingual(
          nl: "Hoeveel tijd studenten zonder docent studeren, bijvoorbeeld '80 uur'.",
          en: "How much time students study without a teacher, for example '80 h'."))
    case .credit:
      KeywordRow(
        .property, nl: "EC|ECTS", en: "EC|ECTS", in: [.documents, .courseLink, .period, .assessment, .module],
        .workload, bare: true,
        means: Bilingual(
          nl: "Het aantal studiepunten, bijvoorbeeld 5. Schrijf je '30 uur', dan zeg je hoeveel uren één punt telt.",
          en: "The number of study credits, for example 5. Write '30 h' to say how many hours one credit stands for."))
    case .composition:
      KeywordRow(
        .property, nl: "samenstelling", en: "composition|group status", in: .plans, .terms(.composition),
        opens: .statement,
        means: Bilingual(
          nl: "Of de groep nieuw is, elkaar al kent of steeds van samenstelling wisselt.",
          en: "Whether the group is new, already running or keeps changing."))
    case .routes:
      KeywordRow(
        .property, nl: "leerroutes|routes", en: "routes|learning routes", in: .plans, .terms(.routes),
        means: Bilingual(
          nl: "Of alle studenten dezelfde route volgen of ieder een eigen route.",
          en: "Whether all students follow the same route or each their own."))
    case .question:
      KeywordRow(
        .property, nl: "hoe-vraag|hoevraag|hoe-vragen|hoevragen", en: "question|how-question|questions",
        in: [.plans, .group, .module],
        opens: .statement, repeats: true, items: true,
        means: Bilingual(
          nl:
            "De vraag waar je met dit ontwerp een antwoord op zoekt, bijvoorbeeld 'Hoe leren studenten elkaar echt kennen?'.",
          en: "The question your design tries to answer, for example 'How do students really get to know each other?'.")
      )
    case .outcome:
      KeywordRow(
        .definition, nl: "leeruitkomst|leerdoel|leeruitkomsten|leerdoelen|eindkwalificatie|eindkwalificaties",
        en:
          "outcome|learning outcome|outcomes|learning outcomes|exit outcome|exit outcomes|learning objective|learning objectives|objectives",
        in: [.documents, .module, .part, .meeting, .path], opens: .outcome, repeats: true, items: true,
        means: Bilingual(
          nl: "Wat een student na afloop kan of weet, bijvoorbeeld 'leeruitkomst LU1: Geeft bruikbare feedback'.",
          en: "What a student can do or knows afterwards, for example 'outcome LO1: Gives useful feedback'."))
    case .goal:
      KeywordRow(
        .definition, nl: "doel|doelen", en: "goal|goals", in: [.documents, .group, .module], opens: .goal,
        kinds: .goalKind, repeats: true, items: true,
        means: Bilingual(
          nl:
            "Wat studenten samen of voor zichzelf willen bereiken, bijvoorbeeld 'Een campagne waar de klant iets aan heeft'.",
          en: "What students want to reach together or for themselves, for example 'A campaign the client can use'."))
    case .channel:
      KeywordRow(
        .definition, nl: "kanaal|kanalen|communicatiekanaal", en: "channel|channels",
        in: [.documents, .group, .module, .boarding], opens: .channel, kinds: .channelKind, repeats: true,
        items: true,
        means: Bilingual(
          nl: "Een vaste plek voor berichten en contact, bijvoorbeeld een Teams-kanaal of een appgroep.",
          en: "A fixed place for messages and contact, for example a Teams channel or a group chat."))
    case .agreement:
      KeywordRow(
        .definition, nl: "afspraak|afspraken", en: "agreement|agreements",
        in: [.documents, .group, .module, .meeting], opens: .agreement, kinds: .agreementKind, repeats: true,
        items: true,
        means: Bilingual(
          nl: "Een afspraak die je met elkaar maakt, bijvoorbeeld 'We reageren binnen twee dagen'.",
          en: "Something you agree on together, for example 'We reply within two days'."))
    case .availability:
      KeywordRow(
        .property, nl: "bereikbaarheid|spreekuur|spreekuren", en: "availability|office hours",
        in: [.documents, .person, .support, .channel, .group],
        opens: .channel, repeats: true, items: true,
        means: Bilingual(
          nl: "Wanneer en hoe studenten iemand kunnen bereiken, bijvoorbeeld 'dinsdag van 9:00 tot 10:00, via Teams'.",
          en: "When and how students can reach someone, for example 'Tuesday 9:00-10:00, on Teams'."))
    case .persona:
      KeywordRow(
        .definition, nl: "persona|persona's", en: "persona|personas", in: .documents, opens: .person, repeats: true,
        items: true,
        means: Bilingual(
          nl: "Een korte schets van een typische student, bijvoorbeeld 'Sanne, werkt 20 uur en heeft een jong gezin'.",
          en: "A short sketch of a typical student, for example 'Sanne, works 20 hours and has a young family'."))
    case .requires:
      KeywordRow(
        .property, nl: "voorkennis|vereist|ingangseis|ingangseisen",
        en: "requires|prior knowledge|prerequisites|entry requirements", in: [.documents, .module, .courseLink],
        opens: .requirement, repeats: true, items: true,
        means: Bilingual(
          nl: "Wat studenten vooraf moeten kunnen of gehaald hebben.",
          en: "What students need to know or have passed beforehand."))
    case .adjustment:
      KeywordRow(
        .property, nl: "bijstelling|bijstellingen|aanpassing|aanpassingen", en: "adjustment|adjustments",
        in: [.documents, .group, .module], opens: .adjustment, repeats: true, items: true,
        means: Bilingual(
          nl: "Wat je onderweg hebt aangepast, liefst met de reden erbij.",
          en: "What you changed along the way, preferably with the reason."))
    case .authors:
      KeywordRow(
        .property, nl: "auteurs|auteur", en: "authors|author", in: .documents, .names, repeats: true, items: true,
        means: Bilingual(
          nl: "Wie dit plan hebben geschreven.",
          en: "Who wrote this plan."))
    case .version:
      KeywordRow(
        .property, nl: "versie", en: "version", in: .documents,
        means: Bilingual(
          nl: "Welke versie van het plan dit is, bijvoorbeeld '2' of 'najaar 2026'.",
          en: "Which version of the plan this is, for example '2' or 'autumn 2026'."))
    case .status:
      KeywordRow(
        .property, nl: "status", en: "status", in: .documents, .terms(.status), opens: .review,
        means: Bilingual(
          nl: "Hoever het plan is: concept, ter beoordeling of vastgesteld.",
          en: "How far the plan has got: draft, in review or approved."))
    case .audience:
      KeywordRow(
        .property, nl: "doelgroep", en: "audience|target group",
        in: [.documents, .channel, .statement, .step, .tool], opens: .statement, repeats: true, items: true,
        means: Bilingual(
          nl: "Voor wie het bedoeld is, bijvoorbeeld 'werkende deeltijdstudenten'.",
          en: "Whom it is meant for, for example 'part-time students with a job'."))
    case .equipment:
      KeywordRow(
        .property, nl: "benodigdheden|hulpmiddelen|toegestane hulpmiddelen", en: "equipment|permitted aids",
        in: [.plans, .programme, .module, .meeting, .activity, .assessment],
        repeats: true, items: true,
        means: Bilingual(
          nl: "Wat studenten nodig hebben, bijvoorbeeld een laptop met camera of een labjas.",
          en: "What students need to have, for example a laptop with a camera or a lab coat."))
    case .cost:
      KeywordRow(
        .property, nl: "kosten|prijs", en: "cost|costs|price|fee", in: [.plans, .programme, .tool, .material, .step],
        repeats: true,
        items: true,
        means: Bilingual(
          nl: "Wat het kost, bijvoorbeeld '35 euro voor het boek'.",
          en: "What it costs, for example '35 euros for the book'."))
    case .capacity:
      KeywordRow(
        .property, nl: "plaatsen|aantal plaatsen|maximum aantal deelnemers",
        en: "places|number of places|maximum number of participants", in: [.plans, .programme], .size,
        means: Bilingual(
          nl: "Voor hoeveel studenten er plek is, bijvoorbeeld 'hoogstens 30'.",
          en: "How many students there is room for, for example 'at most 30'."))
    case .enrolment:
      KeywordRow(
        .property, nl: "aanmelden|inschrijven|aanmelding|inschrijving", en: "enrolment|enrollment|registration|sign-up",
        in: [.plans, .programme], repeats: true, items: true,
        means: Bilingual(
          nl: "Hoe en wanneer studenten zich inschrijven, bijvoorbeeld 'via het studiekeuzeportaal, voor 1 oktober'.",
          en: "How and when students sign up, for example 'through the portal, before 1 October'."))
    case .type:
      KeywordRow(
        .property, nl: "type|soort", en: "type", in: [.documents, .group, .tool, .material],
        .termsOrText(.courseType),
        means: Bilingual(
          nl: "Wat voor soort het is, bijvoorbeeld een minor, een stage of een coachgroep.",
          en: "What sort it is, for example a minor, an internship or a coach group."))
    case .licence:
      KeywordRow(
        .property, nl: "licentie", en: "licence|license", in: [.documents, .material, .tool],
        means: Bilingual(
          nl: "Hoe anderen het mogen gebruiken, bijvoorbeeld 'CC BY'.",
          en: "How others may use it, for example 'CC BY'."))
    case .source:
      KeywordRow(
        .property, nl: "bron|bronnen|onderbouwing|bewijs", en: "source|sources|evidence",
        in: [
          .documents, .activity, .material, .pattern, .meeting, .part, .module, .dimension, .facet, .outcome,
          .adjustment, .statement,
        ],
        repeats: true, items: true,
        means: Bilingual(
          nl: "Waar je dit op baseert, bijvoorbeeld een artikel, een boek of een evaluatie.",
          en: "What you base this on, for example an article, a book or an evaluation."))
    case .link:
      KeywordRow(
        .property, nl: "website|link|url|webadres", en: "website|link|url|web address",
        in: .anywhere, repeats: true, items: true,
        means: Bilingual(
          nl: "Waar op het web meer te vinden is.",
          en: "Where on the web there is more to find."))
    case .client:
      KeywordRow(
        .property, nl: "opdrachtgever|opdrachtgevers", en: "client|clients|commissioner",
        in: [.plans, .work, .pattern, .module, .assessment], opens: .person, repeats: true, items: true,
        means: Bilingual(
          nl: "Voor wie van buiten de opleiding studenten werken, bijvoorbeeld een bedrijf of de gemeente.",
          en: "The outside party students work for, for example a company or the town council."))
    case .testPerson:
      KeywordRow(
        .property, nl: "testpersoon|testpersonen", en: "test person|test persons|test people",
        in: [.plans, .work, .pattern, .module, .assessment], opens: .person, repeats: true, items: true,
        means: Bilingual(
          nl: "Met wie studenten iets uitproberen, bijvoorbeeld 'vijf klanten van een supermarkt'.",
          en: "The people students try something out with, for example 'five customers of a shop'."))
    case .passRule:
      KeywordRow(
        .property, nl: "slaagregel|cesuur", en: "pass rule|pass mark", in: [.plans, .assessment, .programme],
        repeats: true, items: true,
        means: Bilingual(
          nl: "Wanneer een student geslaagd is, bijvoorbeeld 'elk onderdeel minstens een 5,5'.",
          en: "When a student passes, for example 'at least 5.5 for every part'."))
    case .examiner:
      KeywordRow(
        .property, nl: "examinator|examinatoren|beoordelaar|beoordelaars", en: "examiner|examiners|assessor|assessors",
        in: [.plans, .assessment], .names, opens: .person, repeats: true, items: true,
        means: Bilingual(
          nl: "Wie de toets beoordeelt, bijvoorbeeld 'twee docenten'.",
          en: "Who marks the assessment, for example 'two teachers'."))
    case .resit:
      KeywordRow(
        .property, nl: "herkansing|herkansingen", en: "resit|retake|resits", in: [.plans, .assessment], repeats: true,
        items: true,
        means: Bilingual(
          nl: "Wanneer en hoe studenten het nog eens kunnen proberen.",
          en: "When and how students can try again."))
    case .exemption:
      KeywordRow(
        .property, nl: "vrijstelling|vrijstellingen", en: "exemption|exemptions",
        in: [.plans, .module, .assessment, .programme, .courseLink], repeats: true, items: true,
        means: Bilingual(
          nl: "Wie iets niet hoeft te doen, en waarom.",
          en: "Who does not have to do something, and why."))
    case .certificate:
      KeywordRow(
        .property, nl: "certificaat", en: "certificate", in: [.plans, .programme],
        means: Bilingual(
          nl: "Welk bewijs studenten na afloop krijgen.",
          en: "What proof students get afterwards."))
    case .grading:
      KeywordRow(
        .property, nl: "beoordelingsschaal", en: "grading|grading scale", in: [.plans, .assessment, .programme],
        .termsOrText(.grading), bare: true,
        means: Bilingual(
          nl: "Hoe je de beoordeling uitdrukt, bijvoorbeeld met een cijfer of met voldaan/niet voldaan.",
          en: "How you express the result, for example as a mark or as pass/fail."))
    case .aiUse:
      KeywordRow(
        .property, nl: "gebruik van ai|ai-gebruik", en: "use of ai|ai use",
        in: [.documents, .assessment, .work, .pattern, .module], repeats: true, items: true,
        means: Bilingual(
          nl: "Wat studenten met AI mogen doen, en wat niet.",
          en: "What students may use AI for, and what not."))
    case .timeZone:
      KeywordRow(
        .property, nl: "tijdzone", en: "time zone|timezone", in: [.documents, .meeting],
        means: Bilingual(
          nl:
            "Volgens welke tijd de kloktijden gelden, bijvoorbeeld 'Amsterdam'. Handig bij studenten in andere landen.",
          en: "Which clock your times follow, for example 'Amsterdam'. Useful with students in other countries."))
    case .intake:
      KeywordRow(
        .property, nl: "instroom", en: "intake", in: [.plans, .group, .programme], opens: .statement, repeats: true,
        items: true,
        means: Bilingual(
          nl: "Wanneer of waaruit de studenten zijn ingestroomd, bijvoorbeeld 'gestart in februari'.",
          en: "When or from where the students came in, for example 'started in February'."))
    case .membersFrom:
      KeywordRow(
        .property, nl: "afkomstig van|afkomstig uit", en: "members from|from", in: [.community, .group, .course],
        repeats: true, items: true,
        means: Bilingual(
          nl: "Waar de deelnemers vandaan komen, bijvoorbeeld welke opleidingen, werkgevers of stageplekken.",
          en: "Where the members come from, for example which programmes, employers or placements."))
    case .workContext:
      KeywordRow(
        .property, nl: "werk|werkcontext", en: "work|work context", in: [.plans, .group], repeats: true, items: true,
        means: Bilingual(
          nl: "Of en waar studenten werken, bijvoorbeeld 'allemaal een baan in de zorg'.",
          en: "Whether and where students work, for example 'all have a job in care'."))
    case .schedule:
      KeywordRow(
        .property, nl: "rooster", en: "schedule|timetable", in: [.plans, .group, .programme, .institution, .period],
        repeats: true, items: true,
        means: Bilingual(
          nl: "Op welke dagen of tijden er les is, bijvoorbeeld 'één lesdag per week'.",
          en: "On which days or times there is teaching, for example 'one class day a week'."))
    case .acquainted:
      KeywordRow(
        .property, nl: "kennen elkaar", en: "acquainted|know each other", in: [.plans, .group], .yesNo,
        means: Bilingual(
          nl: "Of de studenten elkaar bij de start al kennen. Schrijf ja, nee of deels.",
          en: "Whether the students already know each other at the start. Write yes, no or partly."))
    case .sameOutcomes:
      KeywordRow(
        .property, nl: "zelfde leeruitkomsten", en: "same outcomes", in: [.plans, .group], .yesNo,
        means: Bilingual(
          nl: "Of iedereen aan dezelfde leeruitkomsten werkt. Schrijf ja, nee of deels.",
          en: "Whether everyone works on the same learning outcomes. Write yes, no or partly."))
    case .sharedProduct:
      KeywordRow(
        .property, nl: "gezamenlijk product", en: "shared product", in: [.plans, .group],
        means: Bilingual(
          nl: "Wat de groep samen maakt, bijvoorbeeld een gezamenlijk advies.",
          en: "What the group makes together, for example a joint piece of advice."))
    case .domain:
      KeywordRow(
        .property, nl: "domein|vakgebied", en: "domain|field", in: [.plans, .programme],
        means: Bilingual(
          nl: "In welk vakgebied dit valt, bijvoorbeeld 'zorg' of 'techniek'.",
          en: "Which field this belongs to, for example 'health care' or 'engineering'."))
    case .setting:
      KeywordRow(
        .property, nl: "context|setting", en: "setting|context", in: [.plans, .group], repeats: true, items: true,
        means: Bilingual(
          nl: "De omstandigheden die voor dit plan van belang zijn, bijvoorbeeld 'alle studenten lopen stage'.",
          en: "The circumstances that matter for this plan, for example 'all students are on placement'."))
    case .academicYear:
      KeywordRow(
        .property, nl: "collegejaar|academisch jaar", en: "academic year", in: [.documents, .period],
        means: Bilingual(
          nl:
            "In welk collegejaar dit draait, bijvoorbeeld 2026-2027. Het leerjaar van de studenten schrijf je bij 'jaar'.",
          en: "In which academic year this runs, such as 2026-2027. The students' year of study goes with 'year'."))
    case .periodName:
      KeywordRow(
        .property, nl: "periode|blok|semester|kwartiel|onderwijsperiode", en: "period|block|term|semester|quarter",
        in: .plans,
        means: Bilingual(
          nl: "In welk deel van het studiejaar dit loopt, bijvoorbeeld 'periode 2'.",
          en: "In which part of the academic year this runs, for example 'period 2'."))
    case .runs:
      KeywordRow(
        .property, nl: "eerder gegeven|aantal keer gegeven", en: "runs|times taught", in: .plans, .size,
        means: Bilingual(
          nl: "Hoe vaak dit al gegeven is, bijvoorbeeld 2.",
          en: "How often this has been taught before, for example 2."))
    case .vision:
      KeywordRow(
        .property, nl: "visie|onderwijsvisie", en: "vision", in: [.plans, .programme], opens: .statement,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Bij welk stuk van de onderwijsvisie dit aansluit.",
          en: "Which part of the educational vision this fits in with."))
    case .redesignTime:
      KeywordRow(
        .property, nl: "ontwikkeltijd|herontwerptijd", en: "redesign time|development time",
        in: [.plans, .programme], .workload,
        means: Bilingual(
          nl: "Hoeveel tijd docenten hebben om dit te (her)ontwerpen, bijvoorbeeld '40 uur'.",
          en: "How much time teachers have to design or redesign this, for example '40 h'."))
    case .timeAvailable:
      KeywordRow(
        .property, nl: "beschikbare tijd", en: "time available|available time", in: [.plans, .programme, .statement],
        .workload,
        means: Bilingual(
          nl: "Hoeveel tijd studenten hiervoor hebben, bijvoorbeeld '8 uur per week'.",
          en: "How much time students have for this, for example '8 h per week'."))
    case .canAlready:
      KeywordRow(
        .property, nl: "kan al|kunnen al", en: "can already", in: [.plans, .programme], .names, repeats: true,
        items: true,
        means: Bilingual(
          nl: "Wat studenten bij de start al kunnen, bijvoorbeeld werken met Teams.",
          en: "What students can already do at the start, for example work with Teams."))
    case .support:
      KeywordRow(
        .definition, nl: "ondersteuning", en: "support", in: [.documents, .group, .module], opens: .support,
        kinds: .supportKind, repeats: true, items: true,
        means: Bilingual(
          nl: "Waar studenten of docenten hulp krijgen, bijvoorbeeld 'ondersteuning technisch: Servicedesk'.",
          en: "Where students or teachers can get help, for example 'support technical: Service desk'."))
    case .environmentPlan:
      KeywordRow(
        .definition, nl: "omgeving|leeromgeving", en: "environment|learning environment", in: .documents,
        opens: .statement, kinds: .environment, repeats: true, items: true,
        means: Bilingual(
          nl: "Hoe je een leeromgeving inzet, of waarom juist niet, bijvoorbeeld de beroepspraktijk.",
          en: "How you use a learning environment, or why you do not, for example the workplace."))
    case .flexibility:
      KeywordRow(
        .property, nl: "flexibiliteit", en: "flexibility", in: .documents, opens: .statement,
        kinds: .flexibilityKind, repeats: true, items: true,
        means: Bilingual(
          nl:
            "Wat studenten zelf mogen kiezen, bijvoorbeeld 'flexibiliteit tempo: Zelf weten wanneer je de toets maakt'.",
          en: "What students may decide themselves, for example 'flexibility pace: Take the test when you are ready'."))
    case .inclusion:
      KeywordRow(
        .property, nl: "inclusie|inclusiviteit", en: "inclusion|inclusivity", in: .documents, repeats: true,
        items: true,
        means: Bilingual(
          nl: "Hoe je zorgt dat iedere student mee kan doen.",
          en: "How you make sure that every student can take part."))
    case .information:
      KeywordRow(
        .property, nl: "informatie", en: "information", in: [.documents, .boarding], opens: .statement,
        kinds: .informationKind, repeats: true, items: true,
        means: Bilingual(
          nl: "Wat studenten moeten weten en waar ze dat vinden, bijvoorbeeld 'informatie contact: Mail je coach'.",
          en: "What students need to know and where to find it, for example 'information contact: Email your coach'."))
    case .observation:
      KeywordRow(
        .property, nl: "observatie|observaties", en: "observation|observations",
        in: [.documents, .group, .work, .module, .measurement], repeats: true, items: true,
        means: Bilingual(
          nl: "Iets wat je opviel, bijvoorbeeld 'collega's van hetzelfde bedrijf trekken snel naar elkaar toe'.",
          en: "Something you noticed, for example 'people with the same employer soon group together'."))
    case .openQuestion:
      KeywordRow(
        .property, nl: "open vraag|open vragen", en: "open question|open questions",
        in: [.documents, .group, .work, .module, .measurement], repeats: true, items: true,
        means: Bilingual(
          nl: "Een vraag waar je nog geen antwoord op hebt.",
          en: "A question you have no answer to yet."))
    case .wish:
      KeywordRow(
        .property, nl: "wens|wensen", en: "wish|wishes", in: [.documents, .group, .work, .module, .adjustment],
        repeats: true, items: true,
        means: Bilingual(
          nl: "Wat je een volgende keer graag zou willen.",
          en: "What you would like to do next time."))
    case .contribution:
      KeywordRow(
        .property, nl: "droeg bij aan|bijdrage aan|heeft bijgedragen aan", en: "contributed to|helped",
        in: [.plans, .group], opens: .experience, kinds: .contributionKind, repeats: true, items: true,
        means: Bilingual(
          nl: "Wat achteraf goed was voor de band of het leren, bijvoorbeeld 'droeg bij aan binding: De barbecue'.",
          en: "What turned out to help the bond or the learning, for example 'contributed to bonding: The barbecue'."))
    case .lesson:
      KeywordRow(
        .property, nl: "leerpunt|leerpunten", en: "lesson|lessons learned|lesson learned",
        in: [.documents, .group, .work, .experience, .adjustment, .statement, .module], repeats: true, items: true,
        means: Bilingual(
          nl: "Wat je ervan geleerd hebt voor een volgende keer.",
          en: "What you learned from it for next time."))
    case .desired:
      KeywordRow(
        .property, nl: "gewenst|gewenste situatie", en: "desired|desired situation", in: .documents, repeats: true,
        items: true,
        means: Bilingual(
          nl: "Hoe je zou willen dat het wordt.",
          en: "How you would like things to be."))
    case .inPlace:
      KeywordRow(
        .property, nl: "al aanwezig|huidige situatie", en: "already in place|current situation", in: .documents,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Wat er nu al is en goed werkt.",
          en: "What is there already and works well."))
    case .keep:
      KeywordRow(
        .property, nl: "behouden", en: "keep", in: [.documents, .experience, .measurement], repeats: true,
        items: true,
        means: Bilingual(
          nl: "Wat je volgende keer zeker zo laat.",
          en: "What you will certainly leave as it is next time."))
    case .change:
      KeywordRow(
        .property, nl: "veranderen|anders doen", en: "change", in: [.documents, .experience, .measurement],
        repeats: true, items: true,
        means: Bilingual(
          nl: "Wat je volgende keer anders doet.",
          en: "What you will do differently next time."))
    case .reason:
      KeywordRow(
        .property, nl: "reden", en: "reason",
        in: [.adjustment, .experience, .statement, .delivery, .agreement, .step],
        means: Bilingual(
          nl: "Waarom je hiervoor koos.",
          en: "Why you chose this."))
    case .note:
      KeywordRow(
        .property, nl: "opmerking|opmerkingen|notitie", en: "note|remark|remarks|notes", in: .anywhere,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Een losse opmerking die nergens anders past. Die komt gewoon in het verslag.",
          en: "A loose remark that fits nowhere else. It simply appears in the report."))
    case .description:
      KeywordRow(
        .property, nl: "beschrijving|omschrijving|toelichting", en: "description|explanation",
        in: .anywhere, repeats: true, items: true,
        means: Bilingual(
          nl: "Een toelichting in gewone zinnen. Regels die met '>' beginnen, zeggen hetzelfde korter.",
          en: "An explanation in plain sentences. Lines that begin with '>' say the same in fewer words."))
    case .rotation:
      KeywordRow(
        .property, nl: "roulatie", en: "rotation", in: .role, .terms(.rotation), bare: true,
        means: Bilingual(
          nl: "Of studenten deze rol bij toerbeurt doen of dezelfde student de rol houdt.",
          en: "Whether students take turns in this role or one student keeps it."))
    case .decision:
      KeywordRow(
        .property, nl: "uitkomst", en: "decision", in: [.review, .statement], .terms(.decision), bare: true,
        means: Bilingual(
          nl: "Wat er besloten is, bijvoorbeeld goedgekeurd of goedgekeurd onder voorwaarden.",
          en: "What was decided, for example approved or approved with conditions."))
    case .date:
      KeywordRow(
        .property, nl: "datum", en: "date",
        in: [
          .review, .measurement, .step, .adjustment, .statement, .stakeholder, .dimension, .tool, .meeting, .agreement,
        ],
        .date, bare: true,
        means: Bilingual(
          nl: "Op welke dag dit was of is, bijvoorbeeld '3 juni 2026'.",
          en: "On which day this was or will be, for example '3 June 2026'."))
    case .by:
      KeywordRow(
        .property, nl: "door|wie", en: "by|who",
        in: [.review, .experience, .adjustment, .agreement, .goal, .step, .measurement], .termsOrText(.actor),
        bare: true, repeats: true,
        means: Bilingual(
          nl: "Wie dit deed, zei of besloot, bijvoorbeeld studenten, docenten of de opleidingscommissie.",
          en: "Who did, said or decided this, for example students, teachers or the programme committee."))
    case .tone:
      KeywordRow(
        .property, nl: "oordeel|waardering", en: "tone|verdict", in: .experience, .terms(.tone), bare: true,
        means: Bilingual(
          nl: "Hoe de ervaring was: positief, gemengd of negatief.",
          en: "What the experience was like: positive, mixed or negative."))
    case .weight:
      KeywordRow(
        .property, nl: "weging|gewicht", en: "weight|weighting", in: .assessment, .percentage, bare: true,
        means: Bilingual(
          nl: "Hoe zwaar deze toets meetelt, bijvoorbeeld 60%.",
          en: "How much this assessment counts, for example 60%."))
    case .assessmentForm:
      KeywordRow(
        .property, nl: "toetsvorm|vorm", en: "form|assessment form", in: .assessment, .terms(.assessmentForm),
        bare: true, repeats: true,
        means: Bilingual(
          nl: "Hoe je toetst, bijvoorbeeld met een presentatie, een portfolio of een kennistoets.",
          en: "How you assess, for example by a presentation, a portfolio or a written test."))
    case .individualPart:
      KeywordRow(
        .property, nl: "individueel deel", en: "individual part", in: [.assessment, .activity],
        means: Bilingual(
          nl: "Wat ieder voor zich laat zien als je een groep beoordeelt.",
          en: "What each student shows on their own when you assess a group."))
    case .pages:
      KeywordRow(
        .property, nl: "pagina's|aantal pagina's", en: "pages", in: [.material, .activity], .counted(.pages),
        bare: true,
        means: Bilingual(
          nl: "Hoeveel pagina's het zijn, bijvoorbeeld 20.",
          en: "How many pages there are, for example 20."))
    case .words:
      KeywordRow(
        .property, nl: "woorden|aantal woorden", en: "words", in: [.material, .activity], .counted(.words),
        bare: true,
        means: Bilingual(
          nl: "Hoeveel woorden het telt of mag tellen, bijvoorbeeld 1500.",
          en: "How many words it has or may have, for example 1500."))
    case .media:
      KeywordRow(
        .property, nl: "mediasoort", en: "media|medium", in: [.material, .activity], .terms(.mediaKind),
        means: Bilingual(
          nl: "Wat voor materiaal het is, bijvoorbeeld video, tekst of audio.",
          en: "What kind of material it is, for example video, text or audio."))
    case .captions:
      KeywordRow(
        .property, nl: "ondertiteling", en: "captions|subtitles", in: [.material, .activity], .flag, bare: true,
        means: Bilingual(
          nl: "Er staat tekst in beeld, zodat ook wie het niet hoort de video kan volgen.",
          en: "There is text on screen, so that people who cannot hear the video can follow it too."))
    case .transcript:
      KeywordRow(
        .property, nl: "transcript|uitgeschreven tekst", en: "transcript", in: [.material, .activity], .flag,
        bare: true,
        means: Bilingual(
          nl: "Wat er gezegd wordt, is ook als tekst te lezen.",
          en: "What is said can also be read as text."))
    case .textAlternative:
      KeywordRow(
        .property, nl: "tekstalternatief", en: "text alternative", in: [.material, .activity], .flag, bare: true,
        means: Bilingual(
          nl: "Wat er te zien is, staat ook in woorden beschreven voor wie het niet kan zien.",
          en: "What can be seen is also described in words, for those who cannot see it."))
    case .materialOrigin:
      KeywordRow(
        .property, nl: "herkomst", en: "origin", in: .material, .terms(.materialOrigin), bare: true,
        means: Bilingual(
          nl: "Hoe je aan het materiaal komt: gekocht, zelf gemaakt, hergebruikt of open.",
          en: "How you got the material: bought, made, reused or open."))
    case .primaryFor:
      KeywordRow(
        .property, nl: "eerste keus voor|vooral voor", en: "primary for", in: .tool, .terms(.toolFunction),
        repeats: true,
        means: Bilingual(
          nl: "Waarvoor je dit middel als eerste gebruikt, bijvoorbeeld communicatie.",
          en: "What you turn to this tool for first, for example communication."))
    case .toolFunction:
      KeywordRow(
        .property, nl: "functie", en: "function", in: .tool, .terms(.toolFunction), repeats: true,
        means: Bilingual(
          nl: "Waar dit middel voor dient, bijvoorbeeld communicatie, toetsing of feedback.",
          en: "What this tool does for you, for example communication, assessment or feedback."))
    case .toolStatus:
      KeywordRow(
        .property, nl: "status", en: "status", in: .tool, .terms(.toolStatus), bare: true,
        means: Bilingual(
          nl: "Of je instelling dit middel toestaat, nog uitprobeert of niet toestaat.",
          en: "Whether your institution allows this tool, is still trying it out or does not allow it."))
    case .privacyCheck:
      KeywordRow(
        .property, nl: "privacytoets|privacycheck", en: "privacy check|privacy checked", in: .tool,
        means: Bilingual(
          nl: "Of en wanneer is nagegaan of gegevens van studenten hier veilig zijn.",
          en: "Whether and when someone checked that student data are safe here."))
    case .accessibility:
      KeywordRow(
        .property, nl: "toegankelijkheid", en: "accessibility", in: [.tool, .material, .documents], repeats: true,
        items: true,
        means: Bilingual(
          nl: "Hoe je zorgt dat ook studenten met een beperking het kunnen gebruiken.",
          en: "How you make sure students with a disability can use it too."))
    case .isNew:
      KeywordRow(
        .property, nl: "nieuw", en: "new", in: .tool, .flag, bare: true,
        means: Bilingual(
          nl: "Studenten hebben nog niet eerder met dit middel gewerkt.",
          en: "Students have not worked with this tool before."))
    case .tested:
      KeywordRow(
        .property, nl: "getest met studenten", en: "tested with students|tested", in: .tool,
        means: Bilingual(
          nl: "Of en wanneer studenten dit middel vooraf hebben uitgeprobeerd.",
          en: "Whether and when students tried this tool out beforehand."))
    case .help:
      KeywordRow(
        .property, nl: "hulp|handleiding", en: "help|manual", in: [.tool, .channel], repeats: true,
        means: Bilingual(
          nl: "Waar studenten uitleg vinden als ze er niet uitkomen.",
          en: "Where students find help when they get stuck."))
    case .supportHours:
      KeywordRow(
        .property, nl: "openingstijden|beschikbaarheid", en: "opening hours|hours", in: .support,
        .termsOrText(.supportHours), bare: true,
        means: Bilingual(
          nl: "Wanneer je deze hulp kunt krijgen, bijvoorbeeld tijdens kantooruren.",
          en: "When this help can be had, for example during office hours."))
    case .supportPlace:
      KeywordRow(
        .property, nl: "waar", en: "where|place", in: .support, .termsOrText(.supportPlace), bare: true,
        means: Bilingual(
          nl: "Waar je deze hulp krijgt: op locatie, online of allebei.",
          en: "Where this help is given: on site, online or both."))
    case .supportFor:
      KeywordRow(
        .property, nl: "doelgroep", en: "audience", in: .support, .termsOrText(.actor), bare: true, repeats: true,
        means: Bilingual(
          nl: "Voor wie deze hulp is, bijvoorbeeld studenten of docenten.",
          en: "Whom this help is for, for example students or teachers."))
    case .setBy:
      KeywordRow(
        .property, nl: "opgesteld door|gemaakt door", en: "set by|made by", in: [.goal, .agreement],
        .termsOrText(.actor), repeats: true,
        means: Bilingual(
          nl: "Wie dit heeft opgesteld: de docent, de studenten of samen.",
          en: "Who drew this up: the teacher, the students or together."))
    case .signed:
      KeywordRow(
        .property, nl: "ondertekend", en: "signed", in: [.agreement, .goal], .flag, bare: true,
        means: Bilingual(
          nl: "Iedereen heeft hier een handtekening onder gezet.",
          en: "Everyone has signed this."))
    case .revisited:
      KeywordRow(
        .property, nl: "besproken op|teruggekeken op|herzien op", en: "reviewed in|revisited in",
        in: [.goal, .agreement], repeats: true,
        means: Bilingual(
          nl: "Wanneer je er samen op terugkijkt, bijvoorbeeld 'les 5'.",
          en: "When you look back at it together, for example 'session 5'."))
    case .interdependent:
      KeywordRow(
        .property, nl: "wederzijds afhankelijk", en: "interdependent", in: .goal, .flag, bare: true,
        means: Bilingual(
          nl: "Studenten hebben elkaar nodig om dit doel te bereiken.",
          en: "Students need one another to reach this goal."))
    case .goalDomain:
      KeywordRow(
        .property, nl: "domein", en: "domain", in: .goal, .terms(.goalDomain), repeats: true,
        means: Bilingual(
          nl: "Welke kant van het onderwijs dit doel raakt: kwalificatie, socialisatie of persoonsvorming.",
          en: "Which side of education this goal touches: qualification, socialisation or personal development."))
    case .themes:
      KeywordRow(
        .property, nl: "thema's|onderwerpen", en: "themes|topics", in: [.channel, .statement], .names, repeats: true,
        items: true,
        means: Bilingual(
          nl: "Waar het hier over gaat, bijvoorbeeld 'stage' of 'planning'.",
          en: "What is talked about here, for example 'placement' or 'planning'."))
    case .assent:
      KeywordRow(
        .property, nl: "iedereen akkoord|instemming", en: "everyone agrees|assent", in: .channel, .flag, bare: true,
        means: Bilingual(
          nl: "Iedereen vindt het goed om in dit kanaal te zitten, bijvoorbeeld in een appgroep.",
          en: "Everyone is happy to be in this channel, for example in a group chat."))
    case .knowledge:
      KeywordRow(
        .property, nl: "kennis", en: "knowledge", in: .person, .terms(.knowledge), bare: true, repeats: true,
        means: Bilingual(
          nl: "Welke kennis deze collega meebrengt: van het vak, van didactiek of van technologie.",
          en: "What knowledge this colleague brings: of the subject, of teaching or of technology."))
    case .count:
      KeywordRow(
        .property, nl: "aantal", en: "count|number", in: [.person, .role, .statement, .stakeholder], .size, bare: true,
        means: Bilingual(
          nl: "Hoeveel het er zijn, bijvoorbeeld 2.",
          en: "How many there are, for example 2."))
    case .takingPart:
      KeywordRow(
        .property, nl: "doet mee|nemen deel", en: "taking part", in: .person, .size,
        means: Bilingual(
          nl: "Hoeveel van hen er meedoen, bijvoorbeeld 3 van de 5 coaches.",
          en: "How many of them take part, for example 3 of the 5 coaches."))
    case .respondents:
      KeywordRow(
        .property, nl: "aantal respondenten|respondenten|n", en: "number of respondents|respondents|n",
        in: .measurement, .size,
        means: Bilingual(
          nl: "Hoeveel mensen de vragenlijst hebben ingevuld, bijvoorbeeld 16.",
          en: "How many people filled in the questionnaire, for example 16."))
    case .response:
      KeywordRow(
        .property, nl: "respons", en: "response|response rate", in: .measurement, .percentage,
        means: Bilingual(
          nl: "Welk deel van de groep heeft meegedaan, bijvoorbeeld 70%.",
          en: "What share of the group answered, for example 70%."))
    case .result:
      KeywordRow(
        .property, nl: "resultaat|resultaten|conclusie|conclusies", en: "result|results|conclusion|conclusions",
        in: [.measurement, .step, .experience, .adjustment], repeats: true, items: true,
        means: Bilingual(
          nl: "Wat eruit kwam, in een zin.",
          en: "What came out of it, in a sentence."))
    case .instrument:
      KeywordRow(
        .property, nl: "instrument|vragenlijst", en: "instrument|questionnaire", in: .measurement,
        means: Bilingual(
          nl: "Met welke vragenlijst of methode je meet.",
          en: "Which questionnaire or method you measure with."))
    case .scale:
      KeywordRow(
        .property, nl: "schaal", en: "scale", in: .measurement,
        means: Bilingual(
          nl: "Tussen welke cijfers de antwoorden liggen, bijvoorbeeld '1 tot 5'.",
          en: "Between which numbers the answers lie, for example '1 to 5'."))
    case .connectedness:
      KeywordRow(
        .property, nl: "verbondenheid|gevoel van verbondenheid", en: "connectedness|sense of connectedness",
        in: .measurement, .score,
        means: Bilingual(
          nl: "Hoe verbonden studenten zich met elkaar voelen: het gemiddelde, bijvoorbeeld 3,6.",
          en: "How connected students feel to each other: the average score, for example 3.6."))
    case .interactiveLearning:
      KeywordRow(
        .property, nl: "interactief leren", en: "interactive learning", in: .measurement, .score,
        means: Bilingual(
          nl: "Hoeveel studenten met en van elkaar leren: het gemiddelde, bijvoorbeeld 3,8.",
          en: "How much students learn with and from each other: the average score, for example 3.8."))
    case .trust:
      KeywordRow(
        .property, nl: "vertrouwen|onderling vertrouwen", en: "trust|mutual trust", in: .measurement, .score,
        means: Bilingual(
          nl: "Hoezeer studenten elkaar vertrouwen en helpen: het gemiddelde, bijvoorbeeld 3,9.",
          en: "How far students trust and help each other: the average score, for example 3.9."))
    case .measuredGroup:
      KeywordRow(
        .property, nl: "groep|leergroep", en: "group", in: .measurement, repeats: true,
        means: Bilingual(
          nl: "Bij welke groep je hebt gemeten.",
          en: "Which group was measured."))
    case .covers:
      KeywordRow(
        .property, nl: "gaat over", en: "covers|about", in: .measurement, .termsOrText(.covers), bare: true,
        repeats: true,
        means: Bilingual(
          nl: "Waar je naar vraagt, bijvoorbeeld studielast, interactie of binding.",
          en: "What you ask about, for example study load, interaction or bonding."))
    case .indicators:
      KeywordRow(
        .property, nl: "indicatoren|indicator", en: "indicators|indicator",
        in: [.measurement, .institution, .programme, .dimension], .termsOrText(.indicators), repeats: true, items: true,
        means: Bilingual(
          nl: "Waaraan je ziet hoe het gaat, bijvoorbeeld tevredenheid of uitval.",
          en: "What tells you how things are going, for example satisfaction or drop-out."))
    case .stakeholder:
      KeywordRow(
        .definition, nl: "belanghebbende|belanghebbenden|stakeholder", en: "stakeholder|stakeholders",
        in: [.programme, .institution], opens: .stakeholder, kinds: .stakeholderKind, repeats: true, items: true,
        means: Bilingual(
          nl:
            "Iemand of een groep die met de verandering te maken krijgt, bijvoorbeeld 'belanghebbende bibliotheek: Team Media'.",
          en: "A person or group the change affects, for example 'stakeholder library: Media team'."))
    case .loadPerWeek:
      KeywordRow(
        .property, nl: "uren per week|belasting per week", en: "hours per week|load per week",
        in: [.programme, .period], .workload,
        means: Bilingual(
          nl: "Hoeveel uren een student per week studeert, bijvoorbeeld 40 bij voltijd.",
          en: "How many hours a week a student studies, for example 40 when full-time."))
    case .adaptivity:
      KeywordRow(
        .property, nl: "adaptiviteit", en: "adaptivity", in: [.programme, .institution], opens: .statement,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Hoe de opleiding meebeweegt met wat studenten al kunnen of nodig hebben.",
          en: "How the programme adapts to what students can already do or need."))
    case .feasibility:
      KeywordRow(
        .property, nl: "studeerbaarheid", en: "feasibility|manageability", in: [.programme, .course], repeats: true,
        items: true,
        means: Bilingual(
          nl: "Hoe je zorgt dat de opleiding goed te doen is voor studenten.",
          en: "How you make sure students can manage the programme well."))
    case .materialStrategy:
      KeywordRow(
        .property, nl: "materiaalstrategie", en: "material strategy", in: [.programme, .institution], repeats: true,
        items: true,
        means: Bilingual(
          nl: "Hoe de opleiding aan leermateriaal komt: kopen, zelf maken of hergebruiken.",
          en: "How you get learning material: buy it, make it or reuse it."))
    case .step:
      KeywordRow(
        .definition, nl: "stap|stappen", en: "step|steps", in: [.programme, .institution, .facet, .dimension],
        opens: .step, kinds: .stepKind, repeats: true, items: true,
        means: Bilingual(
          nl: "Iets wat je gaat doen om het plan uit te voeren, met wie het doet en wanneer.",
          en: "Something you will do to carry out the plan, with who does it and when."))
    case .reach:
      KeywordRow(
        .property, nl: "reikwijdte", en: "reach|scope", in: [.institution, .programme], opens: .statement,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Voor wie of welk deel van de organisatie dit plan geldt, bijvoorbeeld 'alle deeltijdopleidingen'.",
          en: "Which people or part of the organisation this plan is for, for example 'all part-time programmes'."))
    case .strategy:
      KeywordRow(
        .property, nl: "strategie|visie", en: "strategy|vision", in: .institution, opens: .statement, repeats: true,
        items: true,
        means: Bilingual(
          nl: "Waar je als instelling met blended onderwijs heen wilt.",
          en: "Where the institution wants to go with blended education."))
    case .definitionOf:
      KeywordRow(
        .property, nl: "definitie|begrip|definities|begrippen", en: "definition|definitions",
        in: [.institution, .programme], opens: .statement,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Wat je met een woord bedoelt, zodat iedereen hetzelfde leest, bijvoorbeeld 'blended: …'.",
          en: "What you mean by a word, so that everyone reads the same, for example 'blended: …'."))
    case .preferredWord:
      KeywordRow(
        .property, nl: "voorkeurswoord|voorkeursterm", en: "preferred word|preferred term",
        in: [.institution, .programme], opens: .agreedWord, repeats: true, items: true,
        means: Bilingual(
          nl: "Een woord dat jullie allemaal gebruiken. Zet eronder 'in plaats van' met de woorden die het vervangt.",
          en: "A word that you all use. Put 'instead of' below it, with the words it takes the place of."))
    case .insteadOf:
      KeywordRow(
        .property, nl: "in plaats van", en: "instead of", in: .agreedWord, .names, repeats: true, items: true,
        means: Bilingual(
          nl: "De woorden die jullie liever niet gebruiken, bijvoorbeeld 'weblecture, vodcast'.",
          en: "The words you would rather not use, for example 'weblecture, vodcast'."))
    case .unit:
      KeywordRow(
        .property, nl: "organisatieonderdeel|afdeling",
        en: "part of the organisation|unit",
        in: [.institution, .stakeholder, .step], opens: .statement, repeats: true, items: true,
        means: Bilingual(
          nl: "Om welk deel van de organisatie het gaat, bijvoorbeeld een instituut, dienst of afdeling.",
          en: "Which part of the organisation this is about, for example an institute, service or department."))
    case .faculty:
      KeywordRow(
        .property, nl: "faculteit|academie|instituut", en: "faculty|school|department|institute",
        in: [.plans, .programme],
        means: Bilingual(
          nl: "Bij welke faculteit, academie of welk instituut dit hoort.",
          en: "Which faculty, school or department this belongs to."))
    case .layer:
      KeywordRow(
        .property, nl: "laag|organisatielaag", en: "layer", in: [.stakeholder, .step, .goal, .facet, .statement],
        .terms(.layer), bare: true,
        means: Bilingual(
          nl:
            "Op welk niveau het speelt: de hele instelling (macro), de diensten (meso) of docenten en studenten (micro).",
          en:
            "At which level this is: the institution (macro), the support services (meso) or teachers and students (micro)."
        ))
    case .commitment:
      KeywordRow(
        .property, nl: "betrokkenheid|draagvlak", en: "commitment", in: .stakeholder, .termsOrText(.commitment),
        bare: true,
        means: Bilingual(
          nl: "Hoe deze belanghebbende erin staat: betrokken, geïnformeerd of onbeslist.",
          en: "How this stakeholder stands towards the plan: committed, informed or undecided."))
    case .competence:
      KeywordRow(
        .property, nl: "bekwaamheid", en: "competence", in: .stakeholder, .termsOrText(.competence), bare: true,
        means: Bilingual(
          nl: "Of deze mensen kunnen wat het plan van hen vraagt.",
          en: "Whether these people can do what the plan asks of them."))
    case .consulted:
      KeywordRow(
        .property, nl: "geraadpleegd", en: "consulted", in: [.stakeholder, .statement], .yesNo, bare: true,
        means: Bilingual(
          nl: "Of deze mensen hun mening konden geven. Schrijf ja, nee of deels.",
          en: "Whether these people were asked for their view. Write yes, no or partly."))
    case .pioneer:
      KeywordRow(
        .property, nl: "voorloper", en: "pioneer", in: .stakeholder, .flag, bare: true,
        means: Bilingual(
          nl: "Deze mensen lopen voorop en proberen nieuwe dingen als eersten uit.",
          en: "These people go first and try out new things before others do."))
    case .lead:
      KeywordRow(
        .property, nl: "trekker", en: "lead", in: .stakeholder, .flag, bare: true,
        means: Bilingual(
          nl: "Deze persoon of groep trekt de verandering.",
          en: "This person or group leads the change."))
    case .why:
      KeywordRow(
        .block, nl: "waarom", en: "why", in: [.institution, .programme, .dimension], opens: .facet, kinds: .layer,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Waarom je dit wilt. Je mag het per niveau zeggen, bijvoorbeeld 'waarom micro: …'.",
          en: "Why you want this. You may say it for each level, for example 'why micro: …'."))
    case .how:
      KeywordRow(
        .block, nl: "hoe", en: "how", in: [.institution, .programme, .dimension], opens: .facet, kinds: .layer,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Hoe je het gaat aanpakken. Je mag het per niveau zeggen, bijvoorbeeld 'hoe meso: …'.",
          en: "How you will go about it. You may say it for each level, for example 'how meso: …'."))
    case .who:
      KeywordRow(
        .block, nl: "wie", en: "who", in: [.institution, .programme, .dimension], opens: .facet, kinds: .layer,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Wie je ervoor nodig hebt. Je mag het per niveau zeggen, bijvoorbeeld 'wie macro: …'.",
          en: "Whom you need for it. You may say it for each level, for example 'who macro: …'."))
    case .maturity:
      KeywordRow(
        .property, nl: "volwassenheid|volwassenheidsniveau", en: "maturity|maturity level", in: .dimension, .size,
        means: Bilingual(
          nl: "Hoever je nu bent op dit punt, van 0 tot 3. Het is geen rapportcijfer.",
          en: "How far you are on this point now, from 0 to 3. It is not a mark for quality."))
    case .ambition:
      KeywordRow(
        .property, nl: "ambitie", en: "ambition", in: .dimension, .size,
        means: Bilingual(
          nl: "Hoever je op dit punt wilt komen, van 0 tot 3.",
          en: "How far you want to get on this point, from 0 to 3."))
    case .consequence:
      KeywordRow(
        .property, nl: "consequentie|consequenties|gevolg", en: "consequence|consequences",
        in: [.institution, .programme], opens: .statement, kinds: .consequenceKind, repeats: true, items: true,
        means: Bilingual(
          nl: "Wat de overstap naar blended onderwijs betekent voor een onderwerp, zoals ict of studentzaken.",
          en: "What the move to blended education means for a topic, such as ICT or student affairs."))
    case .communication:
      KeywordRow(
        .property, nl: "communicatie", en: "communication", in: [.institution, .programme], opens: .statement,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Hoe en wanneer je mensen over de verandering vertelt, en wie je daarmee wilt bereiken.",
          en: "How and when you tell people about the change, and whom you want to reach."))
    case .example:
      KeywordRow(
        .property, nl: "voorbeeld|goed voorbeeld|voorbeelden", en: "example|good practice|examples",
        in: [.institution, .programme], opens: .experience, repeats: true, items: true,
        means: Bilingual(
          nl: "Een voorbeeld van blended onderwijs om van te leren. Het hoeft niet perfect te zijn gegaan.",
          en: "An example of blended education to learn from. It need not have gone perfectly."))
    case .teacherTime:
      KeywordRow(
        .property, nl: "docenttijd|ontwikkeltijd voor docenten", en: "teacher time", in: [.institution, .programme],
        .workload,
        means: Bilingual(
          nl: "Hoeveel tijd docenten krijgen om hun onderwijs te vernieuwen, bijvoorbeeld '40 uur per cursus'.",
          en: "How much time teachers get to renew their teaching, for example '40 h per course'."))
    case .procurement:
      KeywordRow(
        .property, nl: "inkoopcriteria|criteria", en: "procurement criteria|criteria", in: .institution,
        repeats: true, items: true,
        means: Bilingual(
          nl: "Waar je op let bij het kopen van software, bijvoorbeeld privacy en toegankelijkheid.",
          en: "What you look at when buying software, for example privacy and accessibility."))
    case .budget:
      KeywordRow(
        .property, nl: "budget", en: "budget", in: [.step, .institution, .programme, .facet],
        means: Bilingual(
          nl: "Hoeveel geld ervoor is, bijvoorbeeld '20.000 euro'.",
          en: "How much money there is for it, for example '20,000 euros'."))
    case .hours:
      KeywordRow(
        .property, nl: "uren", en: "hours", in: [.step, .facet, .person], .workload, bare: true,
        means: Bilingual(
          nl: "Hoeveel uren medewerkers hiervoor krijgen, bijvoorbeeld '80 uur'.",
          en: "How many hours staff get for this, for example '80 h'."))
    case .beneficiary:
      KeywordRow(
        .property, nl: "komt ten goede aan", en: "benefits", in: [.goal, .facet], .termsOrText(.beneficiary),
        repeats: true,
        means: Bilingual(
          nl: "Wie er beter van worden, bijvoorbeeld studenten of docenten.",
          en: "Who gains from it, for example students or teachers."))
    case .failOn:
      KeywordRow(
        .property, nl: "faal bij|faal vanaf", en: "fail on", in: .project, .terms(.threshold),
        means: Bilingual(
          nl:
            "Vanaf welk gewicht een bevinding de controle laat mislukken: fout, waarschuwing, advies, opmerking of nooit.",
          en: "From which severity on a finding makes the check fail: error, warning, advice, note or never."))
    case .exclude:
      KeywordRow(
        .property, nl: "sluit uit|overslaan", en: "exclude|leave out", in: .project, .names, repeats: true,
        items: true,
        means: Bilingual(
          nl: "Bestanden en mappen die niet gecontroleerd worden, bijvoorbeeld 'archief/**'.",
          en: "Files and folders that are not checked, such as 'archive/**'."))
    case .baseline:
      KeywordRow(
        .property, nl: "beginstand", en: "baseline", in: .project, .text,
        means: Bilingual(
          nl:
            "Het bestand met de bevindingen die al bekend zijn, gezien vanuit de map van dit bestand. Daarover zwijgt de controle.",
          en:
            "The file with the findings that are known already, seen from the folder of this file. The check is silent about those."
        ))
    case .profile:
      KeywordRow(
        .property, nl: "profiel", en: "profile", in: .project, .terms(.profile),
        means: Bilingual(
          nl: "Hoeveel er gecontroleerd wordt: de basis, uitgebreid, of ook wat een commissie of instelling wil zien.",
          en: "How much is checked: the core, extended, or also what a committee or institution wants to see."))
    case .rules:
      KeywordRow(
        .property, nl: "regels|controles", en: "rules|checks", in: .project, opens: .rules, repeats: true,
        means: Bilingual(
          nl: "Hieronder zet je hoe zwaar een controle weegt, of dat die uit staat.",
          en: "Below this you set how much a rule weighs, or that it is off."))
    case .ruleSetting:
      KeywordRow(
        .property, nl: "regel", en: "rule", in: .rules, .terms(.severity), repeats: true,
        means: Bilingual(
          nl: "Een controle of een hele familie van controles, en hoe zwaar die weegt.",
          en: "A rule or a whole family of rules, and how much it weighs."))
    case .limits:
      KeywordRow(
        .property, nl: "grenzen", en: "limits", in: .project, opens: .limits, repeats: true,
        means: Bilingual(
          nl: "Hieronder zet je de getallen waarmee vergeleken wordt, als die bij jullie anders zijn.",
          en: "Below this you set the numbers to compare with, where yours are different."))
    case .limitSetting:
      KeywordRow(
        .property, nl: "grens", en: "limit", in: .limits, .text, repeats: true,
        means: Bilingual(
          nl: "Een getal waarmee een controle vergelijkt, bijvoorbeeld 'grootte leergemeenschap: 8-10'.",
          en: "A number that a rule compares with, such as 'community size: 8-10'."))
    case .ownKind:
      KeywordRow(
        .definition, nl: "werkvorm", en: "kind|kind of activity", in: .project, opens: .ownKind,
        means: Bilingual(
          nl: "Een werkvorm die jullie zelf gebruiken, met erachter wat coursecheck ervan moet weten.",
          en: "A kind of activity of your own, followed by what coursecheck should know about it."))
    case .dutchName:
      KeywordRow(
        .property, nl: "nl|Nederlands", en: "nl|Dutch", in: .ownKind, .names, repeats: true,
        means: Bilingual(
          nl: "Hoe je werkvorm in het Nederlands heet.", en: "What your kind of activity is called in Dutch."))
    case .englishName:
      KeywordRow(
        .property, nl: "en|Engels", en: "en|English", in: .ownKind, .names, repeats: true,
        means: Bilingual(
          nl: "Hoe je werkvorm in het Engels heet.", en: "What your kind of activity is called in English."))
    case .timing:
      KeywordRow(
        .property, nl: "timing", en: "timing", in: .ownKind, .terms(.timing), bare: true,
        means: Bilingual(
          nl: "Of je deze werkvorm samen op één moment doet, ieder op een eigen moment, of allebei kan.",
          en: "Whether this kind is done together at one moment, each at their own moment, or either."))
    case .people:
      KeywordRow(
        .property, nl: "personen|mensen", en: "people", in: .ownKind, .counted(.people), bare: true,
        means: Bilingual(
          nl: "Met hoeveel mensen deze werkvorm lukt, bijvoorbeeld '5-30 personen'.",
          en: "With how many people this kind works, such as '5-30 people'."))
    case .supports:
      KeywordRow(
        .property, nl: "ondersteunt|versterkt", en: "supports|strengthens", in: .ownKind, .terms(.presence),
        repeats: true,
        means: Bilingual(
          nl: "Wat deze werkvorm versterkt: de band, het denken of de rol van de docent.",
          en: "What this kind strengthens: the bond, the thinking or the role of the teacher."))
    case .kindClass:
      KeywordRow(
        .property, nl: "doel van de werkvorm|waarvoor", en: "aim|used for", in: .ownKind, .terms(.kindClass),
        repeats: true,
        means: Bilingual(
          nl: "Waar de werkvorm voor is, bijvoorbeeld kennismaking of reflectie.",
          en: "What the kind is for, such as acquaintance or reflection."))
    }
  }
}
