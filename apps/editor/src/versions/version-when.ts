import { useFormats } from '@tegu/react';
import { useEditedWhen } from '../home/edited-when.ts';

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

/** When a version was, to the minute: today at 14.20, 12 November at 9.05. */
export function useVersionWhen(): (time: number) => string {
  const editedWhen = useEditedWhen();
  const { formatDate } = useFormats();
  return (time) => {
    const then = new Date(time);
    const isRecent = new Date().setHours(0, 0, 0, 0) - new Date(time).setHours(0, 0, 0, 0) < TWO_DAYS;
    if (isRecent) return editedWhen(time);
    const isThisYear = then.getFullYear() === new Date().getFullYear();
    return formatDate(then, {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      ...(isThisYear ? {} : { year: 'numeric' }),
    });
  };
}
