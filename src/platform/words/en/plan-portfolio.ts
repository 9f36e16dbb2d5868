import type { PortfolioTexts } from '../../../planning/index.js';
import { message } from '../message.js';
import type { PlanCatalog } from '../plan-catalog.js';

/** Portfolio and pilot sheets of the plan document. */
export const planPortfolio: PlanCatalog<PortfolioTexts> = {
  'portfolio.heading': 'The pilots at a glance',
  'portfolio.intro': message(
    '{pilots, plural, =0 {There is no pilot in the plan yet.} one {There is one pilot in the plan.} other {There are {pilots, number, word} pilots in the plan; {owners, plural, one {one department leads them all} other {{owners, number, word} departments lead at least one}}.}}',
  ),
  'portfolio.leftOut': message(
    '{count, plural, one {One proposal is} other {{count, number, Word} proposals are}} not in the plan; appendix {chapter} explains why.',
  ),
  'portfolio.board': 'The four Cs by phase',
  'portfolio.boardDescription': message(
    'One row per pilot, grouped by C, with a card for each phase. {rows}. The table below the figure lists all pilots.',
  ),
  'portfolio.boardRow': message(
    '{c}: {pilots, plural, =0 {no pilot} one {one pilot} other {{pilots, number, word} pilots}}',
  ),
  'portfolio.balanced': 'The pilots are spread well over the four Cs',
  'portfolio.heavy': message('{c} has the most pilots: {pilots, number, word} of {total, number, word}'),
  'portfolio.heavyAndThin': message(
    '{c} has {pilots, number, word} of the {total, number, word} pilots, {thin} {thinPilots, plural, one {only one} other {only {thinPilots, number, word}}}',
  ),
  'portfolio.emptyCs': message('{cs} {count, plural, one {has} other {have}} no pilot yet'),
  'portfolio.nothing': 'There is no pilot on the board yet',
  'portfolio.pilotsCaption': message(
    '{approved, plural, =0 {No pilot meets all criteria yet} one {One pilot meets all criteria} other {{approved, number, Word} pilots meet all criteria}}{conditional, plural, =0 {} one {, one is approved with conditions} other {, {conditional, number, word} are approved with conditions}}{other, plural, =0 {} one {, one is included all the same} other {, {other, number, word} are included all the same}}',
  ),
  'portfolio.breadth': 'Breadth over the four Cs',
  'portfolio.breadthText':
    'Each C begins on another side of the organisation and brings another department aboard.',
  'portfolio.breadthAll': 'That is why we spread the pilots over all four.',
  'portfolio.breadthMissing': message(
    'That is why every C counts. {cs} {count, plural, one {has} other {have}} no pilot yet; the table says whether there is a reason.',
  ),
  'portfolio.breadthCaption': message(
    '{c} is {share} of the pilots; {over, select, true {more than} other {not more than}} the {most} we agreed on',
  ),
  'portfolio.breadthReason': message('left empty on purpose: {reason}'),
  'portfolio.breadthOpen': 'no pilot yet and no reason recorded',
  'portfolio.noShare': 'not known yet',
  'portfolio.moneyShare': 'Share of money',
  'portfolio.aboard': 'Which department takes part when',
  'portfolio.aboardCaption': message(
    '{all, select, true {{departments, plural, one {The department takes part} =2 {Both departments take part} other {All {departments, number, word} departments take part}}} other {{aboard, plural, =0 {No department takes part yet} one {One of the {departments, number, word} departments {later, select, true {has a place in the plan’s period so far} other {takes part}}} other {{aboard, number, Word} of the {departments, number, word} departments {later, select, true {have a place in the plan’s period so far} other {take part}}}}}}',
  ),
  'portfolio.aboardUndated': 'When a department comes aboard follows from the dates, and there are none yet.',
  'portfolio.aboardTable': 'For each department the first quarter and the first pilot',
  'portfolio.aboardDescription': message(
    'For each department the quarter in which it comes aboard: {departments}.',
  ),
  'portfolio.aboardItem': message('{department} from {period} through {cs}'),
  'portfolio.aboardNot': message(
    '{department} {why, select, undated {without a date yet} unfit {not within the plan’s period} hours {with hours only} other {not yet}}',
  ),
  'portfolio.aboardNote':
    'The quarter in which a department first leads or takes part, and with which pilot.',
  'portfolio.aboardFrom': 'From',
  'portfolio.aboardThrough': 'Through C',
  'portfolio.aboardFirst': 'First pilot',
  'portfolio.notAboard': message(
    '{why, select, undated {no date yet} unfit {not within the plan’s period} hours {gives hours only} other {does not take part yet}}',
  ),

  'pilots.heading': 'The pilots, by C',
  'pilots.intro':
    'Every sheet has the same order: what we do, the four criteria, the steps, the gates and what asks for attention.',
  'pilots.none': 'There is no pilot in the plan yet.',
  'pilots.cHeading': message('{c}'),
  'pilots.about': message(
    '{c, select, ' +
      'customer_experience {How customers experience our service decides what they talk about. Here service improves in the places where customers already are. Usually this brings customer service aboard.} ' +
      'conversation {Do not broadcast but talk: listen, ask, and know when staff join in. Usually this brings HR aboard.} ' +
      'content {Giving people something worth passing on. Usually this brings marketing and communication aboard.} ' +
      'other {Asking customers to think with us about what we make and decide, first in a small circle. Often this brings product development aboard.}}',
  ),
  'pilots.emptyC': message('No pilot has been chosen for {c} yet, and no reason has been recorded.'),
  'pilots.emptyCReason': message('{c} is left out of the plan on purpose for now. The reason: {reason}.'),

  'sheet.heading': message('{title}'),
  'sheet.fteOf': message('{department}\u00a0{fte}'),
  'sheet.begin': message('How it begins: {title}.'),
  'sheet.beginUnknown': 'What phase 1 consists of has not been described yet.',
  'sheet.firstResult': message('The first result can be seen after {weeks}.'),
  'sheet.firstResultMeasured': message(
    'The first result can be seen after {weeks}, measured as {measure}: from {from} to {to}.',
  ),
  'sheet.noResult': 'When the first result can be seen is not known yet.',
  'sheet.gain': message('What customers or staff will notice: {gain}.'),
  'sheet.works': message('It serves the goal “{goal}”.'),
  'sheet.cultureFirst': message(
    'The proposal says that the culture must change first: {precondition}. We do not wait for that; phase 1 has to fit today.',
  ),
  'sheet.forced':
    'This pilot is in the plan although the criteria do not allow it yet. That is a deliberate choice.',
  'sheet.criteriaPass': 'Meets all four criteria',
  'sheet.criteriaConditional': message(
    '{criteria} {count, plural, one {is} other {are}} still conditional; the rest is met',
  ),
  'sheet.criteriaFail': message('{criteria} {count, plural, one {is} other {are}} not met'),
  'sheet.criteriaOpen': message(
    '{criteria} {count, plural, one {has} other {have}} not been answered completely',
  ),
  'sheet.noLow': 'All answers are sufficient or strong.',
  'sheet.low': message('{question} {answer}.'),
  'sheet.moreLow': message(
    '{count, plural, one {One more answer is} other {{count, number, Word} more answers are}} too low; see appendix {appendix}.',
  ),
  'sheet.unproven': message(
    'The evidence is missing for {questions}; {count, plural, one {that answer counts} other {those answers count}} as weak.',
  ),
  'sheet.unanswered': message(
    '{count, plural, one {One question has} other {{count, number, Word} questions have}} not been answered yet.',
  ),
  'sheet.money': message('Phase 1 costs {needed}; {committed} is {commitment}.'),
  'sheet.moneyNeeded': message('Phase 1 costs {needed}: {commitment}.'),
  'sheet.hours': message('Phase 1 takes {fte} FTE: {commitment}.'),
  'sheet.result': message('First result after {weeks}.'),
  'sheet.phases': message(
    '{phases, plural, one {One phase has been worked out, and nothing after it yet.} other {{phases, number, Word} phases have been worked out.}}',
  ),
  'sheet.conditions': 'Conditions',
  'sheet.condition': message('{text}.'),
  'sheet.conditionOwner': message('{text}. {owner} sees to this.'),
  'sheet.conditionDue': message('{text}. This is ready on {due}.'),
  'sheet.conditionFull': message('{text}. {owner} sees to this, by {due} at the latest.'),
  'sheet.needPoints': message('{criterion} has {sum} of the {needed} points that are needed.'),
  'sheet.needKnockout': message('{question} The answer today is “{answer}”. At least “{better}” is needed.'),

  'sheet.ladder': message('Phases of {title}'),
  'sheet.ladderStep': message('phase {phase, number}: {dates}, intensity {intensity}'),
  'sheet.ladderDescription': message('Stairs: {steps}. After that it becomes ordinary work of {owner}.'),
  'sheet.ladderStopped': message('Stairs: {steps}. After that the pilot was stopped.'),
  'sheet.ladderFlat': message(
    '{phases, plural, one {The phase stays} =2 {Both phases stay} other {All {phases, number, word} phases stay}} at intensity {intensity}; {widens, select, true {only the scope grows} other {what grows has not been said for each}}',
  ),
  'sheet.ladderCalm': message(
    'From intensity {from} to {to} in {phases, plural, one {{phases, number, word} step} other {{phases, number, word} phases}}, at most {step, plural, one {one degree} other {{step, number, word} degrees}} at a time',
  ),
  'sheet.ladderSteep': message(
    'The step from phase {from, number} to {to, number} is large: the intensity rises by {step}',
  ),
  'sheet.ladderDown': message('The intensity drops from phase {from, number} to {to, number}'),
  'sheet.ladderEnded': message(
    '{outcome, select, stop {The pilot was stopped after one phase, on {date}} other {There is one phase; on {date} it was decided that the pilot stays as it is}}',
  ),
  'sheet.gateDecided': message('Decided on {date}: {outcome}.'),
  'sheet.ladderSingle': 'There is only one phase; what comes next is missing',
  'sheet.widens': message('wider in {what}'),
  'sheet.fromTo': message('now {from}, target {to}'),
  'sheet.nothingWider': 'what gets wider has not been said',
  'sheet.meansCaption': message('All phases together cost {money}; at most {fte} FTE is needed at one time'),
  'sheet.gates': 'Gates',
  'sheet.gate': message('From phase {phase, number} to {next, number}, {dates}.'),
  'sheet.gateThreshold': message('We go on if: {threshold}.'),
  'sheet.gateNoThreshold': 'The threshold still has to be chosen.',
  'sheet.gateMeasured': message(
    '{measure} {op} {value}{unit}{lasting, select, true {, {weeks} in a row} other {}}',
  ),
  'sheet.gateDecider': message('Decided by: {decider}.'),
  'sheet.gateStop': message('Stop rule: {rule}.'),
  'sheet.gateNoStop': 'When we stop has not been agreed yet.',
  'sheet.gateMissing': message('There is no gate yet from phase {phase, number} to {next, number}.'),
  'sheet.afterwards': 'Afterwards',
  'sheet.runCost': message(
    'What phase {phase, number} yields keeps running for {perYear} a year, paid by {carrier}.',
  ),
  'sheet.runCostBare': message('What phase {phase, number} yields keeps running, paid by {carrier}.'),
  'sheet.informsHeading': 'Who has to know beforehand',
  'sheet.informs': message(
    '{departments} {part, select, joins {{count, plural, one {takes part} other {take part}}} other {{count, plural, one {gives hours} other {give hours}}}} from phase {phase, number} on, and {count, plural, one {hears} other {hear}} so before {when, select, start {the start} gate {the gate after phase {before, number}} other {phase {phase, number} begins}}.',
  ),
  'sheet.informsNobody': message(
    'No other department {stopped, select, true {took part or gave hours} other {takes part or gives hours}}.',
  ),
  'sheet.takesPartHeading': message('{stopped, select, true {Who took part} other {Who takes part}}'),
  'sheet.takesPart': message(
    '{departments} {part, select, joins {{count, plural, one {has taken part} other {have taken part}}} other {{count, plural, one {has given hours} other {have given hours}}}} since phase {phase, number}.',
  ),
  'sheet.tookPart': message(
    '{departments} {part, select, joins {took part} other {gave hours}} {one, select, true {in phase {phase, number}} other {from phase {phase, number} to {last, number}}}.',
  ),
  'sheet.noRisks': 'The proposal names no risks of its own.',
  'sheet.risks': 'Risks and fallback',
  'sheet.riskAnswer': message('{risk}. Then: {response}.'),
  'sheet.attention': 'What asks for attention',
};
