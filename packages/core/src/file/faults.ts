import type { JsonObject } from '../records/json.ts';
import { FileFault, type FileFaultCode, type FileFaultValues } from './file-fault.ts';
import { MAX_DEPTH } from './format.ts';
import { placeText, stepsTo, type Step } from './place.ts';

/** Records alternate with the arrays that hold them. */
const DEEPEST_ENTRY = 2 * MAX_DEPTH + 4;

/** A newer file of many unknown shapes names so many of them; finding each place walks the file. */
const MOST_LEFT_OUT = 100;

/** What is wrong with a file: at the door the first fault refuses it; a newer file is read without what is at fault. */
export class Faults {
  readonly leftOut: FileFault[] = [];
  private readonly file: JsonObject;
  private readonly goesOn: boolean;

  constructor(file: JsonObject, goesOn: boolean) {
    this.file = file;
    this.goesOn = goesOn;
  }

  /** Reports a fault at `steps` inside an object of the file. Throws it, unless what is at fault may be left out. */
  report(
    code: FileFaultCode,
    within: JsonObject,
    steps: readonly Step[],
    values: FileFaultValues = {},
  ): void {
    if (!this.goesOn) throw this.fault(code, within, steps, values);
    if (this.leftOut.length < MOST_LEFT_OUT) this.leftOut.push(this.fault(code, within, steps, values));
  }

  /** A fault that refuses the file in any case. */
  fault(
    code: FileFaultCode,
    within: JsonObject,
    steps: readonly Step[],
    values: FileFaultValues = {},
  ): FileFault {
    return new FileFault(code, this.place(within, steps), values);
  }

  place(within: JsonObject, steps: readonly Step[] = []): string {
    return placeText([...(stepsTo(within, this.file, DEEPEST_ENTRY) ?? []), ...steps]);
  }
}
