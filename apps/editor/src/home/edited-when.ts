import { useFormats } from '@tegu/react';
import { useAppWords } from '../messages/load-messages.ts';

const DAY = 24 * 60 * 60 * 1000;

/** When something was edited, as one says it: today at 14.20, 12 November, 3 March 2025. */
export function useEditedWhen(): (time: number) => string {
  const words = useAppWords();
  const { formatDate, formatTime } = useFormats();
  return (time) => {
    const then = new Date(time);
    const now = new Date();
    const days = Math.round((startOfDay(now) - startOfDay(then)) / DAY);
    if (days <= 0) return words('home.todayAt', { time: formatTime(then) });
    if (days === 1) return words('home.yesterdayAt', { time: formatTime(then) });
    const isThisYear = then.getFullYear() === now.getFullYear();
    return formatDate(then, { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) });
  };
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
