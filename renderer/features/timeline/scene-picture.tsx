import type { Scene, Shape } from '../../../shared/contract/scene.ts';
import { keyed } from '../../components/keyed.ts';
import { reachable } from '../../components/reachable.ts';

/** Paints a scene as SVG; its words are its name, for whoever cannot see it. */
export function ScenePicture({ scene }: { scene: Scene }) {
  return (
    <div className="scene-scroll" {...reachable}>
      <svg
        className="scene"
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        role="img"
        aria-label={scene.alt}
        style={{ minInlineSize: scene.width * 0.9, maxInlineSize: scene.width * 1.25 }}
      >
        {keyed(scene.shapes, ({ shape }) => shape).map(({ key, item }) => (
          <Painted key={key} shape={item} />
        ))}
      </svg>
    </div>
  );
}

function Painted({ shape }: { shape: Shape }) {
  switch (shape.shape) {
    case 'line': {
      const points = shape.points.map(([x, y]) => `${x},${y}`).join(' ');
      const look = {
        className: `ink-${shape.ink}`,
        points,
        strokeWidth: shape.width,
        strokeDasharray: shape.dashed ? '4 3' : undefined,
      };
      return shape.filled ? <polygon {...look} fill="currentColor" /> : <polyline {...look} fill="none" />;
    }
    case 'circle':
      return (
        <circle
          className={shape.filled ? `ink-${shape.ink}` : `ink-${shape.ink} hollow`}
          cx={shape.at[0]}
          cy={shape.at[1]}
          r={shape.radius}
        />
      );
    case 'text':
      return (
        <text
          className={`ink-${shape.ink}`}
          x={shape.at[0]}
          y={shape.at[1]}
          fontSize={shape.size}
          textAnchor={shape.anchor}
        >
          {shape.text}
        </text>
      );
  }
}
