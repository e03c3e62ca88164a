import type { TabLine } from '../tabs/tab-line.ts';
import type { TabMessage } from '../tabs/tab-messages.ts';

/** What is on its way to a tab. */
interface Underway {
  readonly to: LineOfTab;
  readonly message: TabMessage;
}

interface LineOfTab extends TabLine {
  send: TabLine['send'];
  readonly hearers: Set<(message: TabMessage) => void>;
  isAsleep: boolean;
}

/** A line between tabs of one test, on which messages wait until they are delivered; a tab that sleeps hears nothing. */
export class MemoryLine {
  readonly sent: TabMessage[] = [];
  private readonly tabs: LineOfTab[] = [];
  private readonly underway: Underway[] = [];
  private readonly isInstant: boolean;

  constructor(isInstant = false) {
    this.isInstant = isInstant;
  }

  /** The line as one more tab has it. */
  tab(): LineOfTab {
    const tab: LineOfTab = {
      hearers: new Set(),
      isAsleep: false,
      send: (message) => {
        this.sent.push(message);
        for (const to of this.tabs) if (to !== tab) this.underway.push({ to, message });
        if (this.isInstant) this.deliverAll();
      },
      listen: (hear) => {
        tab.hearers.add(hear);
        return () => tab.hearers.delete(hear);
      },
    };
    this.tabs.push(tab);
    return tab;
  }

  /** Delivers one message that waits, in any order that the number says. */
  deliver(which: number): void {
    const [next] = this.underway.splice(which % Math.max(1, this.underway.length), 1);
    if (!next || next.to.isAsleep) return;
    for (const hear of [...next.to.hearers]) hear(next.message);
  }

  /** Delivers until nothing waits. */
  deliverAll(): void {
    while (this.underway.length > 0) this.deliver(0);
  }
}
