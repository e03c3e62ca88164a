import type { JSX, Ref } from 'react';
import type { Drawing, Part } from './drawing.ts';
import { inkOnScreen } from './inks.ts';

const SANS = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, 'Noto Sans', sans-serif";
const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Noto Serif', serif";

interface PictureProps {
  readonly drawing: Drawing;
  /** The language of its title and of what says nothing else. */
  readonly lang: string;
  readonly ref?: Ref<SVGSVGElement>;
}

/** A picture: what is seen here is what is saved, but for the colours of the theme. */
export function Picture({ drawing, lang, ref }: PictureProps): JSX.Element {
  const { width, height, title, description, parts } = drawing;
  return (
    <svg
      ref={ref}
      role="img"
      aria-label={title}
      lang={lang}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${round(height)}`}
      fontFamily={SANS}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <rect width="100%" height="100%" fill={inkOnScreen('surface')} />
      {parts.map((part, i) => (
        <Drawn key={i} part={part} lang={lang} />
      ))}
    </svg>
  );
}

function Drawn({ part, lang }: { readonly part: Part; readonly lang: string }): JSX.Element {
  switch (part.kind) {
    case 'box':
      return (
        <rect
          x={round(part.x)}
          y={round(part.y)}
          width={round(part.width)}
          height={round(part.height)}
          rx={4}
          fill={part.fill ? inkOnScreen(part.fill) : 'none'}
          {...(part.edge ? { stroke: inkOnScreen(part.edge), strokeWidth: part.isDashed ? 1 : 1.5 } : {})}
          strokeDasharray={part.isDashed ? '3 3' : undefined}
        />
      );
    case 'path':
      return (
        <polyline
          points={part.points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}
          fill={part.fill ? inkOnScreen(part.fill) : 'none'}
          stroke={inkOnScreen(part.edge ?? 'line')}
          strokeWidth={part.strength ?? 1}
          strokeDasharray={part.isDashed ? '5 4' : undefined}
        />
      );
    case 'sign':
      return <Signed {...part} />;
    case 'line':
      return (
        <text
          x={round(part.x)}
          y={round(part.y)}
          fontSize={part.size}
          fontWeight={part.isBold ? 600 : undefined}
          fontFamily={part.isSerif ? SERIF : undefined}
          textAnchor={part.anchor === 'start' ? undefined : part.anchor}
          fill={inkOnScreen(part.ink)}
          {...(part.isClear ? { stroke: inkOnScreen('surface'), strokeWidth: 4, paintOrder: 'stroke' } : {})}
          lang={part.lang === lang ? undefined : part.lang}
        >
          {part.lead !== undefined && <tspan fontWeight={600}>{`${part.lead} `}</tspan>}
          {part.text}
        </text>
      );
  }
}

function Signed({ x, y, shape, radius, ink }: Extract<Part, { kind: 'sign' }>): JSX.Element {
  const fill = inkOnScreen(ink);
  if (shape === 'diamond') {
    const corners = [
      [x, y - radius],
      [x + radius, y],
      [x, y + radius],
      [x - radius, y],
    ];
    return (
      <polygon
        points={corners.map(([left = 0, top = 0]) => `${round(left)},${round(top)}`).join(' ')}
        fill={fill}
      />
    );
  }
  if (shape === 'full') return <circle cx={round(x)} cy={round(y)} r={radius} fill={fill} />;
  return (
    <>
      <circle
        cx={round(x)}
        cy={round(y)}
        r={radius - 0.75}
        fill="none"
        stroke={fill}
        strokeWidth={1.5}
        strokeDasharray={shape === 'dashed' ? '2.2 2.32' : undefined}
      />
      {shape === 'half' && (
        <path
          d={`M${round(x)} ${round(y - radius + 0.75)}a${radius - 0.75} ${radius - 0.75} 0 0 0 0 ${2 * radius - 1.5}z`}
          fill={fill}
        />
      )}
    </>
  );
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
