import { useMessages } from '../ui/catalogue.js';
import { useLanguage } from '../ui/language.js';
import { useInspect } from '../ui/useInspect.js';
import { nearest, type Point, runsOf, scaleFor } from './chart.js';
import { messages } from './messages.js';
import classes from './OnlineChart.module.css';

interface Props {
  label: string;
  points: readonly Point[];
  from: number;
  until: number;
  stepMs: number;
  marks: readonly { at: number; text: string }[];
}

/** The drawing is stretched to whatever width there is; what must not be stretched stands around it as text. */
const WIDTH = 1000;
const HEIGHT = 100;

/** An area over time, broken where nothing is known. By pointer or arrow keys one looks at single points. */
export function OnlineChart({ label, points, from, until, stepMs, marks }: Props) {
  const t = useMessages(messages);
  const { number, plural, moment } = useLanguage();
  const scale = scaleFor(Math.max(...points.map(({ online }) => online)));
  const share = (at: number) => (at - from) / (until - from);
  const height = (online: number) => online / scale.at(-1)!;
  const say = (index: number) => `${moment(points[index]!.at)}: ${plural(points[index]!.online, t.devicesOnline)}`;
  const { index, slider } = useInspect({
    label,
    count: points.length,
    text: say,
    indexAt: (at) => nearest(points, from + at * (until - from)),
  });
  const looked = index === null ? undefined : points[index]!;

  const x = ({ at }: Point) => (share(at) * WIDTH).toFixed(1);
  const line = (run: Point[]) => run.map((point) => `${x(point)},${(HEIGHT * (1 - height(point.online))).toFixed(2)}`);
  return (
    <div className={classes.chart}>
      <div className={classes.scale} aria-hidden="true">
        {scale.map((value) => (
          <span key={value} style={{ bottom: `${height(value) * 100}%` }}>
            {number(value)}
          </span>
        ))}
      </div>
      <div className={classes.plot} {...slider}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {scale.map((value) => (
            <line key={value} x2={WIDTH} y1={HEIGHT * (1 - height(value))} y2={HEIGHT * (1 - height(value))} />
          ))}
          {runsOf(points, stepMs).map((run) => (
            <g key={run[0]!.at}>
              <polygon points={`${x(run[0]!)},${HEIGHT} ${line(run).join(' ')} ${x(run.at(-1)!)},${HEIGHT}`} />
              <polyline points={[...line(run), line(run).at(-1)].join(' ')} />
            </g>
          ))}
        </svg>
        {looked && (
          <>
            <span className={classes.hair} style={{ left: `${share(looked.at) * 100}%` }} />
            <span
              className={classes.dot}
              style={{ left: `${share(looked.at) * 100}%`, bottom: `${height(looked.online) * 100}%` }}
            />
            <span
              className={classes.tip}
              style={{ left: `${share(looked.at) * 100}%`, translate: `${-share(looked.at) * 100}%` }}
            >
              {say(index!)}
            </span>
          </>
        )}
      </div>
      <div className={classes.marks} aria-hidden="true">
        {marks.map(({ at, text }) => (
          <span key={at} style={{ left: `${share(at) * 100}%` }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
