import type { Translation } from '../message.js';
import type { settingHelp as nl } from '../nl/setting-help.js';

/** Why each threshold is there, in one or two plain sentences. */
export const settingHelp: Translation<typeof nl> = {
  'start.maximum': 'A department that can take little change begins cold. A warmer phase 1 gets a warning.',
  'start.bigBangFrom':
    'Beginning this warm frightens everybody, whatever the department can take. The plan stops.',
  'start.bigBangExcess': 'This many degrees above the department’s highest start is a shock. The plan stops.',
  'step.maximum': 'How much warmer a pilot may become from one phase to the next.',
  'step.bigBangFrom': 'A step of this many degrees at once is a shock. The plan stops.',
  'step.dimensions': 'Whoever adds hours, a channel and an audience at once cannot tell what worked.',
  'phase1.minimumWeeks': 'Anything shorter leaves too little time to learn.',
  'phase1.maximumWeeks': 'Anything longer is no trial any more: the first result stays away too long.',
  'goal.lastPhasePercent': 'A path that does not come near the goal is only a nice project.',
  'heat.involvedShare': 'Taking part costs less than leading. At 0.5 a phase of 4 degrees counts as 2.',
  'heat.capacityPerTolerance': 'At 2, a department with tolerance 3 can take 6 degrees in one quarter.',
  'heat.blockFromPercent': 'Between the ceiling and this limit there is a warning; above it the plan stops.',
  'heat.bands': 'Where cold ends, and lukewarm, warm and hot. Above the last one a department boils.',
  'rise.maximum': 'How much warmer a department may become in one quarter.',
  'rise.blockExcess': 'Up to this many degrees above it there is a warning; beyond that the plan stops.',
  'starts.perPeriod': 'A beginning takes more attention than a continuation.',
  'starts.hotIntensity': 'After a start this warm the department begins nothing in that quarter or the next.',
  'resources.blockFromPercent':
    'Up to this limit too much money or too many hours is a warning; above it the plan stops.',
  'breadth.withinPeriods': 'Every C has to start moving this soon, or one side drags the rest along.',
  'breadth.maximumPercent': 'One C above this share makes the spread over the four Cs too narrow: a warning.',
  'breadth.blockPercent': 'Above this share of one C the plan stops.',
  'breadth.maximumFromPilots': 'With fewer pilots a percentage says too little for a warning.',
  'breadth.smallPlanPercent': 'In a small plan a larger share than this gives a tip.',
  'breadth.minimumPercent': 'A C with less than this comes off badly.',
  'breadth.minimumFromPilots': 'With fewer pilots the lowest share does not count yet.',
  'breadth.budgetPercent': 'When more money goes to one C, a tip follows.',
  'bigBang.departmentShare':
    'When a larger part of the departments begins in one quarter, the whole company feels a shock.',
  'bigBang.startsMinimum': 'This many starts in one quarter are always allowed, also with few pilots.',
  'bigBang.startsShare': 'When a larger part of the pilots begins in one quarter, a warning follows.',
  'temperature.maximumRise': 'The mean of all departments, weighted by the number of people.',
  'owners.minimum': 'When one department leads everything it becomes its project instead of everybody’s.',
  'owners.fromDepartments': 'With fewer departments it is hard to spread the lead.',
  'firstGroup.meanBelow':
    'The method is made for those who have tried something already. Whoever scores lower builds up knowledge first.',
  'firstGroup.maximumIntensity': 'Whoever has little experience begins cooler.',
  'firstGroup.pilotsPerC': 'Whoever has little experience begins with little at once.',
  'criterion.passFrom': 'A criterion has five questions of at most 3 points each, 15 together.',
  'criterion.conditionalFrom': 'Below this a criterion is not met.',
  'criterion.passKnockout':
    'Some questions decide alone: the rest cannot make up for an answer that is too low.',
  'criterion.conditionalKnockout': 'When a decisive answer is lower, the criterion is not met.',
  'culture.axisGap':
    'Where phase 1 asks for this much more than there is on one trait, the page of the pilot asks to look at C1 again.',
  'culture.totalGap':
    'Where phase 1 asks for this much more than there is on all traits together, the page of the pilot asks to look at C1 again.',
  'answers.coverPercent':
    'Up to the first limit what is asked fits what is promised; between the two it is tight; above it there is too little.',
  'answers.firstResultWeeks': 'The sooner a result can be seen, the higher the answer can be.',
  'maturity.answersFrom': 'With fewer answers the self-assessment says nothing about the phase yet.',
  'verdict.redesignFrom': 'With this many conditional criteria a new design is better than repairs.',
  'ladder.webcareQuarters': 'A community builds on webcare that has run well for a while.',
  'ladder.rungQuarters': 'Every rung takes time to get used to before the next one begins.',
  'ladder.prepareQuarters': 'How long beforehand the groundwork for a rung has to be ready.',
  'ladder.ownPlatformCustomers': 'With fewer customers a platform of your own stays empty.',
  'ladder.ownPlatformVisitors': 'With fewer visitors no conversation gets going.',
  'listening.hotStart':
    'Whoever begins this warm without listening first misses what customers say. The plan stops.',
  'kickOff.weeksBefore': 'The kick-off comes shortly before the first start, or everybody has forgotten it.',
  'kickOff.goodCases': 'Good cases show what is possible.',
  'kickOff.badCases': 'Bad cases show what goes wrong, and that it may be talked about.',
  'exposure.publicFrom':
    'Visibility comes from the intensity calculator: 0 is listening only, 4 is a public promise.',
  'exposure.proactiveFrom': 'Whoever goes out unasked has to know what to do when it goes wrong.',
  'crisis.testMonths': 'A test of longer ago does not count any more.',
  'measures.decisionWeeks': 'The time it takes to discuss the result and decide.',
  'measures.economicFromPhase':
    'In the first phases it is about what customers notice. Cost and yield belong to a later phase.',
  'gate.extendWeeks': 'Where nothing shows after that time, adjusting or stopping is better.',
  'gate.hoursPerWeek': 'Puts hours spent beside the full-time jobs that were promised.',
  'calm.ceilingPercent': 'Calm leaves room below the ceiling.',
  'calm.leerpauze': 'Calm leaves this many weeks between two phases to learn.',
  'brisk.ceilingPercent': 'Brisk may pass the ceiling; the findings then say so.',
};
