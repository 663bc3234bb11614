import { useWords } from '../i18n/use-words.ts';
import { Section } from '../ui/Section.tsx';
import { Checklist } from './Checklist.tsx';
import { Clocks } from './Clocks.tsx';
import { Costs } from './Costs.tsx';
import type { Edits } from './edits.ts';
import { History } from './History.tsx';
import { Law } from './Law.tsx';
import { Log } from './Log.tsx';
import { NextStep } from './NextStep.tsx';
import { PageHealth } from './PageHealth.tsx';
import { Questions } from './Questions.tsx';
import { Readings } from './Readings.tsx';
import { ReplyBox } from './ReplyBox.tsx';
import { TeachButton } from './Screens.tsx';
import { WhatNext } from './WhatNext.tsx';
import type { CaseView, PanelActions, Write } from './view.ts';

interface Props extends Pick<
  PanelActions,
  'onInsert' | 'onUndoInsert' | 'onCopy' | 'onCopyStructure' | 'onTeach' | 'onNumbers'
> {
  view: CaseView;
  now: number;
  homeZone: string;
  edits: Edits;
  onEdits: (edits: Edits) => void;
  onWrite: Write;
}

/** A case: how long, what to do, why, with what, in which words, what was read, what happened. */
export function CaseScreen({
  view,
  now,
  homeZone,
  edits,
  onEdits,
  onWrite,
  onCopyStructure,
  onTeach,
  onNumbers,
  ...reply
}: Props) {
  const { t, say } = useWords();
  const { advice, siteZone, log, unreadableEvents } = view;
  const plan = advice.kind === 'plan' ? advice : undefined;
  return (
    <>
      <Clocks view={view} now={now} homeZone={homeZone} onWrite={onWrite} />
      {plan && <NextStep plan={plan} siteZone={siteZone} now={now} />}
      {plan?.next && <WhatNext next={plan.next} siteZone={siteZone} now={now} />}
      {plan && <Costs plan={plan} onNumbers={onNumbers} />}
      {plan?.history && <History lines={plan.history} />}
      {plan?.law && <Law law={plan.law} siteZone={siteZone} now={now} />}
      {advice.kind === 'ask-for' && (
        <Questions missing={advice.missing} siteZone={siteZone} onWrite={onWrite} />
      )}
      {advice.kind === 'none' && (
        <Section title={t('step.title')}>
          <p className="headline">{t('step.none')}</p>
          <p className="soft">{say(advice.why)}</p>
        </Section>
      )}
      {plan && <Checklist items={plan.checklist} evidence={view.case.evidence} onWrite={onWrite} />}
      {plan?.draft && <ReplyBox draft={plan.draft} edits={edits} onEdits={onEdits} {...reply} />}
      <PageHealth
        siteName={view.siteName}
        siteZone={siteZone}
        now={now}
        lost={view.lost}
        onCopyStructure={onCopyStructure}
      />
      <Readings case={view.case} siteZone={siteZone} now={now} onWrite={onWrite} />
      {view.case.facts.marketplace === 'other' && (
        <div className="teach-offer">
          <TeachButton onTeach={onTeach} />
        </div>
      )}
      <Log
        events={log}
        unreadable={unreadableEvents}
        checklist={plan?.checklist ?? []}
        siteZone={siteZone}
        homeZone={homeZone}
        now={now}
        onWrite={onWrite}
      />
    </>
  );
}
