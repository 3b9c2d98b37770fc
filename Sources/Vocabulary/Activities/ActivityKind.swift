// Every kind of activity the catalogue knows, and the row that says what it is.

/// A kind of activity: what stands after `sync` or `async`.
///
/// Each case has one row, in the file of its group. The order is that of the guides, the everyday forms last.
@frozen public enum ActivityKind: UInt16, CaseIterable, Sendable {
  // Getting acquainted
  case storyOfYourName
  case twoTruthsOneLie
  case commonGround
  case pubQuiz
  case thisOrThat
  case introRound
  case objectRound
  case locateOnMap
  case questionCardsInBreakouts
  case breakoutsThroughBreak
  case smallFormatsInBreakouts
  case introPostWithPhoto
  case whosWho
  case collaborativeConceptMap
  case collaborativeAnnotation
  case outOfClassGroupTask
  case interestStudyGroups
  case socialCafeForum
  case groupPresentation
  case thinkPairShare
  case identifyKeyConcepts
  case snowballDiscussion
  case arriveEarlyStayLate
  case oneToOneBreakout
  case personalContactMoment
  case seniorStudentPitches
  case seniorStudentClips
  case coffeeRoom
  case introductionVideo
  case socialMediaProfiles
  case virtualTour
  case escapeRoom
  case expertInterviewVideos
  case icebreaker
  case introductionBoard
  case informalStartActivity
  case puzzleGameInGroups
  case nonStandardQuestions
  case midwayPersonalQuiz
  case findABuddyCoreQuadrants
  case buddySystem
  case playfulProfile
  case backgroundBeforeAnswering
  case digitalKickoff
  case jointKickoffOfCoachGroups
  case newcomersSession

  // Informal contact, rituals, roles
  case checkIn
  case checkOut
  case studentLedCheckIn
  case photoMoodRound
  case dropInCoffeeQuarter
  case openRoomAroundClass
  case energizer
  case barbecue
  case teacherFreeSpace
  case teacherFreeWeeklySlot
  case chatGroup
  case contactExchange
  case studentRoles
  case roleChair
  case roleTimekeeper
  case roleNoteTaker
  case roleFunOfficer
  case roleAgendaMaker

  // Trust, agreements, collaboration
  case workingAgreements
  case communityContract
  case missionStatement
  case netiquette
  case communicationAgreements
  case journaling
  case experienceSharingBoard
  case sharePersonalExperienceSmall
  case intervision
  case intervisionInFours
  case colouredCardStatements
  case helpRequestsChannel
  case expertiseOfferPost
  case collaborationSpace
  case smallTeamDiscussion
  case brainstorm
  case problemSolvingInTeams
  case subgroupHealthCheck
  case shuffleGroups
  case studyGroups
  case sparringMoments
  case spontaneousPhoneCall
  case individualCoachTalk
  case coachGroup
  case chatForStruggles

  // Goals and commitment
  case goalSettingSession
  case personalGoalSetting
  case goalIdeaWall
  case expectationsWall
  case goalDisplay
  case goalLinkMoment
  case goalReview
  case goalReflection
  case commonThemeSession
  case structuredAgreementSession
  case statementOrDilemmaDiscussion
  case studentOrganisedGuestLecture
  case studentLedLessonPart
  case studentCollectedResources
  case explicitAppreciation
  case jigsaw
  case groupMemberEvaluation
  case choiceWithSupport
  case formativeQuiz

  // Programme, feedback, reflection
  case peerFeedback
  case peerFeedbackOnDrafts
  case feedbackInstruction
  case mutualFeedbackOnLearningProcess
  case threeSixtyFeedback
  case guestSpeaker
  case fieldWorkshop
  case boundaryCrossingProduct
  case commonDenominatorPresentation
  case criticalReflectionOnPractice
  case courseStructureTalk
  case expectationsStatement
  case startAnnouncement
  case physicalStartMeeting
  case sessionAgenda
  case openQuestions
  case personaCheck
  case actionPlan
  case visualisationWind
  case visualiseGraduation
  case reflectionInSmallGroups
  case rotatingConsult
  case themeSessionByMembers
  case placementOverviewAndShadowing
  case practicalStartSession
  case questionHour
  case experiencedStudentIntroducesModule
  case recordedLessons
  case interimEvaluation
  case lookBackSession
  case coachMiniQuestionnaire
  case groupInterview

  // Sharing knowledge
  case worldCafe
  case openSpace
  case proudChallengeInterviews
  case peerInstruction
  case mindMap
  case studentGeneratedContent
  case contentDiscussionTiedToGoals

  // Cognitive and teaching presence
  case criticalThinkingTask
  case dialogueAids
  case formatMix
  case peerFeedbackWithRubric
  case teacherFeedback
  case monitoring
  case nonFormalExchange
  case supportAtRisk
  case welcomeMessage
  case teachingTeamIntroduction
  case availabilityNotice
  case selfSelectedGroups

  // Resources and conditions
  case communicationStructure
  case questionChannel
  case faqDigitalLearning
  case environmentSetUp
  case externalContact
  case suitableRoom

  // Student boarding
  case onlineMiniLecture
  case virtualScavengerHunt
  case discoverStudyCity
  case meetStudentOrAlumnus
  case trialStudyDay
  case exploreDigitalEnvironment
  case blendedJourneyWalkthrough
  case librarySearchTask
  case watchFilm
  case presentYourself
  case diagnosticTest
  case bootcampInTeams
  case musicBingo
  case workshopsVisit
  case sportTogether
  case lmsProfile
  case teamPromoVideo
  case interviewAlumnus
  case survey
  case learningToStudyWorkshop
  case previewNextCourse
  case talkWithStudyPsychologist
  case introductionRewards
  case cultureAssignments
  case discoveryChallenges

  // Mixed classroom
  case mixedSensitizing
  case mixedEngaging
  case mixedOptimizing
  case constructiveDisagreementPractice
  case multiPerspectiveProblem

  // Everyday forms
  case gettingAcquainted
  case kickOff
  case opening
  case recap
  case lecture
  case instruction
  case demonstration
  case liveCoding
  case video
  case reading
  case podcast
  case eLearning
  case selfStudy
  case quiz
  case poll
  case questionRound
  case search
  case share
  case discussion
  case forum
  case caseStudy
  case plenaryReview
  case assignment
  case exercise
  case guidedPractice
  case problemSet
  case groupWork
  case tutorial
  case workshop
  case practical
  case simulation
  case challenge
  case project
  case proposal
  case prototype
  case userTest
  case pitch
  case demo
  case presentation
  case blogPost
  case portfolio
  case developmentPlan
  case handIn
  case feedbackTalk
  case consult
  case workVisit
  case interview
  case walkAlongDay
  case workplaceTask
  case clientBrief
  case goalSetting
  case planning
  case progressCheck
  case reflection
  case learningStrategy
  case exam
  case practicalExam
  case assessmentInterview
  case evaluation
  case administration
}

extension ActivityKind {
  /// Names, meaning and properties. Made when asked for.
  package var row: ActivityRow {
    switch self {
    case .storyOfYourName: .storyOfYourName
    case .twoTruthsOneLie: .twoTruthsOneLie
    case .commonGround: .commonGround
    case .pubQuiz: .pubQuiz
    case .thisOrThat: .thisOrThat
    case .introRound: .introRound
    case .objectRound: .objectRound
    case .locateOnMap: .locateOnMap
    case .questionCardsInBreakouts: .questionCardsInBreakouts
    case .breakoutsThroughBreak: .breakoutsThroughBreak
    case .smallFormatsInBreakouts: .smallFormatsInBreakouts
    case .introPostWithPhoto: .introPostWithPhoto
    case .whosWho: .whosWho
    case .collaborativeConceptMap: .collaborativeConceptMap
    case .collaborativeAnnotation: .collaborativeAnnotation
    case .outOfClassGroupTask: .outOfClassGroupTask
    case .interestStudyGroups: .interestStudyGroups
    case .socialCafeForum: .socialCafeForum
    case .groupPresentation: .groupPresentation
    case .thinkPairShare: .thinkPairShare
    case .identifyKeyConcepts: .identifyKeyConcepts
    case .snowballDiscussion: .snowballDiscussion
    case .arriveEarlyStayLate: .arriveEarlyStayLate
    case .oneToOneBreakout: .oneToOneBreakout
    case .personalContactMoment: .personalContactMoment
    case .seniorStudentPitches: .seniorStudentPitches
    case .seniorStudentClips: .seniorStudentClips
    case .coffeeRoom: .coffeeRoom
    case .introductionVideo: .introductionVideo
    case .socialMediaProfiles: .socialMediaProfiles
    case .virtualTour: .virtualTour
    case .escapeRoom: .escapeRoom
    case .expertInterviewVideos: .expertInterviewVideos
    case .icebreaker: .icebreaker
    case .introductionBoard: .introductionBoard
    case .informalStartActivity: .informalStartActivity
    case .puzzleGameInGroups: .puzzleGameInGroups
    case .nonStandardQuestions: .nonStandardQuestions
    case .midwayPersonalQuiz: .midwayPersonalQuiz
    case .findABuddyCoreQuadrants: .findABuddyCoreQuadrants
    case .buddySystem: .buddySystem
    case .playfulProfile: .playfulProfile
    case .backgroundBeforeAnswering: .backgroundBeforeAnswering
    case .digitalKickoff: .digitalKickoff
    case .jointKickoffOfCoachGroups: .jointKickoffOfCoachGroups
    case .newcomersSession: .newcomersSession
    case .checkIn: .checkIn
    case .checkOut: .checkOut
    case .studentLedCheckIn: .studentLedCheckIn
    case .photoMoodRound: .photoMoodRound
    case .dropInCoffeeQuarter: .dropInCoffeeQuarter
    case .openRoomAroundClass: .openRoomAroundClass
    case .energizer: .energizer
    case .barbecue: .barbecue
    case .teacherFreeSpace: .teacherFreeSpace
    case .teacherFreeWeeklySlot: .teacherFreeWeeklySlot
    case .chatGroup: .chatGroup
    case .contactExchange: .contactExchange
    case .studentRoles: .studentRoles
    case .roleChair: .roleChair
    case .roleTimekeeper: .roleTimekeeper
    case .roleNoteTaker: .roleNoteTaker
    case .roleFunOfficer: .roleFunOfficer
    case .roleAgendaMaker: .roleAgendaMaker
    case .workingAgreements: .workingAgreements
    case .communityContract: .communityContract
    case .missionStatement: .missionStatement
    case .netiquette: .netiquette
    case .communicationAgreements: .communicationAgreements
    case .journaling: .journaling
    case .experienceSharingBoard: .experienceSharingBoard
    case .sharePersonalExperienceSmall: .sharePersonalExperienceSmall
    case .intervision: .intervision
    case .intervisionInFours: .intervisionInFours
    case .colouredCardStatements: .colouredCardStatements
    case .helpRequestsChannel: .helpRequestsChannel
    case .expertiseOfferPost: .expertiseOfferPost
    case .collaborationSpace: .collaborationSpace
    case .smallTeamDiscussion: .smallTeamDiscussion
    case .brainstorm: .brainstorm
    case .problemSolvingInTeams: .problemSolvingInTeams
    case .subgroupHealthCheck: .subgroupHealthCheck
    case .shuffleGroups: .shuffleGroups
    case .studyGroups: .studyGroups
    case .sparringMoments: .sparringMoments
    case .spontaneousPhoneCall: .spontaneousPhoneCall
    case .individualCoachTalk: .individualCoachTalk
    case .coachGroup: .coachGroup
    case .chatForStruggles: .chatForStruggles
    case .goalSettingSession: .goalSettingSession
    case .personalGoalSetting: .personalGoalSetting
    case .goalIdeaWall: .goalIdeaWall
    case .expectationsWall: .expectationsWall
    case .goalDisplay: .goalDisplay
    case .goalLinkMoment: .goalLinkMoment
    case .goalReview: .goalReview
    case .goalReflection: .goalReflection
    case .commonThemeSession: .commonThemeSession
    case .structuredAgreementSession: .structuredAgreementSession
    case .statementOrDilemmaDiscussion: .statementOrDilemmaDiscussion
    case .studentOrganisedGuestLecture: .studentOrganisedGuestLecture
    case .studentLedLessonPart: .studentLedLessonPart
    case .studentCollectedResources: .studentCollectedResources
    case .explicitAppreciation: .explicitAppreciation
    case .jigsaw: .jigsaw
    case .groupMemberEvaluation: .groupMemberEvaluation
    case .choiceWithSupport: .choiceWithSupport
    case .formativeQuiz: .formativeQuiz
    case .peerFeedback: .peerFeedback
    case .peerFeedbackOnDrafts: .peerFeedbackOnDrafts
    case .feedbackInstruction: .feedbackInstruction
    case .mutualFeedbackOnLearningProcess: .mutualFeedbackOnLearningProcess
    case .threeSixtyFeedback: .threeSixtyFeedback
    case .guestSpeaker: .guestSpeaker
    case .fieldWorkshop: .fieldWorkshop
    case .boundaryCrossingProduct: .boundaryCrossingProduct
    case .commonDenominatorPresentation: .commonDenominatorPresentation
    case .criticalReflectionOnPractice: .criticalReflectionOnPractice
    case .courseStructureTalk: .courseStructureTalk
    case .expectationsStatement: .expectationsStatement
    case .startAnnouncement: .startAnnouncement
    case .physicalStartMeeting: .physicalStartMeeting
    case .sessionAgenda: .sessionAgenda
    case .openQuestions: .openQuestions
    case .personaCheck: .personaCheck
    case .actionPlan: .actionPlan
    case .visualisationWind: .visualisationWind
    case .visualiseGraduation: .visualiseGraduation
    case .reflectionInSmallGroups: .reflectionInSmallGroups
    case .rotatingConsult: .rotatingConsult
    case .themeSessionByMembers: .themeSessionByMembers
    case .placementOverviewAndShadowing: .placementOverviewAndShadowing
    case .practicalStartSession: .practicalStartSession
    case .questionHour: .questionHour
    case .experiencedStudentIntroducesModule: .experiencedStudentIntroducesModule
    case .recordedLessons: .recordedLessons
    case .interimEvaluation: .interimEvaluation
    case .lookBackSession: .lookBackSession
    case .coachMiniQuestionnaire: .coachMiniQuestionnaire
    case .groupInterview: .groupInterview
    case .worldCafe: .worldCafe
    case .openSpace: .openSpace
    case .proudChallengeInterviews: .proudChallengeInterviews
    case .peerInstruction: .peerInstruction
    case .mindMap: .mindMap
    case .studentGeneratedContent: .studentGeneratedContent
    case .contentDiscussionTiedToGoals: .contentDiscussionTiedToGoals
    case .criticalThinkingTask: .criticalThinkingTask
    case .dialogueAids: .dialogueAids
    case .formatMix: .formatMix
    case .peerFeedbackWithRubric: .peerFeedbackWithRubric
    case .teacherFeedback: .teacherFeedback
    case .monitoring: .monitoring
    case .nonFormalExchange: .nonFormalExchange
    case .supportAtRisk: .supportAtRisk
    case .welcomeMessage: .welcomeMessage
    case .teachingTeamIntroduction: .teachingTeamIntroduction
    case .availabilityNotice: .availabilityNotice
    case .selfSelectedGroups: .selfSelectedGroups
    case .communicationStructure: .communicationStructure
    case .questionChannel: .questionChannel
    case .faqDigitalLearning: .faqDigitalLearning
    case .environmentSetUp: .environmentSetUp
    case .externalContact: .externalContact
    case .suitableRoom: .suitableRoom
    case .onlineMiniLecture: .onlineMiniLecture
    case .virtualScavengerHunt: .virtualScavengerHunt
    case .discoverStudyCity: .discoverStudyCity
    case .meetStudentOrAlumnus: .meetStudentOrAlumnus
    case .trialStudyDay: .trialStudyDay
    case .exploreDigitalEnvironment: .exploreDigitalEnvironment
    case .blendedJourneyWalkthrough: .blendedJourneyWalkthrough
    case .librarySearchTask: .librarySearchTask
    case .watchFilm: .watchFilm
    case .presentYourself: .presentYourself
    case .diagnosticTest: .diagnosticTest
    case .bootcampInTeams: .bootcampInTeams
    case .musicBingo: .musicBingo
    case .workshopsVisit: .workshopsVisit
    case .sportTogether: .sportTogether
    case .lmsProfile: .lmsProfile
    case .teamPromoVideo: .teamPromoVideo
    case .interviewAlumnus: .interviewAlumnus
    case .survey: .survey
    case .learningToStudyWorkshop: .learningToStudyWorkshop
    case .previewNextCourse: .previewNextCourse
    case .talkWithStudyPsychologist: .talkWithStudyPsychologist
    case .introductionRewards: .introductionRewards
    case .cultureAssignments: .cultureAssignments
    case .discoveryChallenges: .discoveryChallenges
    case .mixedSensitizing: .mixedSensitizing
    case .mixedEngaging: .mixedEngaging
    case .mixedOptimizing: .mixedOptimizing
    case .constructiveDisagreementPractice: .constructiveDisagreementPractice
    case .multiPerspectiveProblem: .multiPerspectiveProblem
    case .gettingAcquainted: .gettingAcquainted
    case .kickOff: .kickOff
    case .opening: .opening
    case .recap: .recap
    case .lecture: .lecture
    case .instruction: .instruction
    case .demonstration: .demonstration
    case .liveCoding: .liveCoding
    case .video: .video
    case .reading: .reading
    case .podcast: .podcast
    case .eLearning: .eLearning
    case .selfStudy: .selfStudy
    case .quiz: .quiz
    case .poll: .poll
    case .questionRound: .questionRound
    case .search: .search
    case .share: .share
    case .discussion: .discussion
    case .forum: .forum
    case .caseStudy: .caseStudy
    case .plenaryReview: .plenaryReview
    case .assignment: .assignment
    case .exercise: .exercise
    case .guidedPractice: .guidedPractice
    case .problemSet: .problemSet
    case .groupWork: .groupWork
    case .tutorial: .tutorial
    case .workshop: .workshop
    case .practical: .practical
    case .simulation: .simulation
    case .challenge: .challenge
    case .project: .project
    case .proposal: .proposal
    case .prototype: .prototype
    case .userTest: .userTest
    case .pitch: .pitch
    case .demo: .demo
    case .presentation: .presentation
    case .blogPost: .blogPost
    case .portfolio: .portfolio
    case .developmentPlan: .developmentPlan
    case .handIn: .handIn
    case .feedbackTalk: .feedbackTalk
    case .consult: .consult
    case .workVisit: .workVisit
    case .interview: .interview
    case .walkAlongDay: .walkAlongDay
    case .workplaceTask: .workplaceTask
    case .clientBrief: .clientBrief
    case .goalSetting: .goalSetting
    case .planning: .planning
    case .progressCheck: .progressCheck
    case .reflection: .reflection
    case .learningStrategy: .learningStrategy
    case .exam: .exam
    case .practicalExam: .practicalExam
    case .assessmentInterview: .assessmentInterview
    case .evaluation: .evaluation
    case .administration: .administration
    }
  }
}
