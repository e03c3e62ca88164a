import { countNamesOfPeople, type Loss, type Model } from '@tegu/core';
import type { Workbook } from '@tegu/interchange';
import type { WorkbookOptions, WrittenWorkbook } from '@tegu/interchange/workbook';
import { useEffect, useState } from 'react';

/** What puts sheets together; it is loaded when somebody asks for sheets. */
export interface WorkbookWriter {
  readonly writeWorkbook: (model: Model, options: WorkbookOptions) => WrittenWorkbook;
  readonly longCells: (workbook: Workbook) => readonly Loss[];
  readonly templateWorkbook: (language: string) => Workbook;
  readonly countNamesOfPeople: (model: Model) => number;
}

/** The writer of sheets, once it has come. */
export function useWorkbookWriter(): WorkbookWriter | undefined {
  const [writer, setWriter] = useState<WorkbookWriter>();
  useEffect(() => {
    let isWanted = true;
    void import('@tegu/interchange/workbook').then(({ longCells, writeWorkbook, templateWorkbook }) => {
      if (isWanted) setWriter({ longCells, writeWorkbook, templateWorkbook, countNamesOfPeople });
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return writer;
}
