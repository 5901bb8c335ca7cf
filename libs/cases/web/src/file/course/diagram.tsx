import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, take } from '@amtsweg/api-client';
import { Button, ErrorNote, Loading } from '@amtsweg/ui';
import { zoomed } from '../documents/zoomed.js';

/** The procedure drawn, with where the case is and the way it has taken. */
export function Diagram({ caseId, name }: { readonly caseId: string; readonly name: string }) {
  const [zoom, setZoom] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey: ['case', caseId, 'diagram'],
    queryFn: async () => {
      const asked = api.GET('/api/v1/cases/{caseId}/diagram.svg', {
        params: { path: { caseId } },
        parseAs: 'text',
      });
      const svg: unknown = await take(asked);
      return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(String(svg))}`;
    },
  });
  if (error !== null) return <ErrorNote error={error} onAgain={() => void refetch()} />;
  if (data === undefined) return <Loading what="Zeichnung wird geladen" />;
  return (
    <div>
      <div className="aw-toolbar">
        <Button onClick={() => setZoom(zoomed(zoom === 0 ? 1 : zoom, -1))}>− Kleiner</Button>
        <Button onClick={() => setZoom(zoomed(zoom === 0 ? 1 : zoom, 1))}>+ Größer</Button>
        <Button look="tertiary" aria-pressed={zoom === 0} onClick={() => setZoom(0)}>
          Auf Breite einpassen
        </Button>
      </div>
      <div className="aw-course__frame" role="region" aria-label="Zeichnung des Ablaufs" tabIndex={0}>
        <img
          src={data}
          alt={`Ablauf „${name}“ als Zeichnung; dasselbe steht daneben als Liste.`}
          className={zoom === 0 ? 'aw-course__fit' : ''}
          onLoad={({ currentTarget }) => {
            currentTarget.style.setProperty('--aw-natural', `${currentTarget.naturalWidth}px`);
          }}
          {...(zoom === 0 ? {} : { style: { width: `calc(var(--aw-natural) * ${zoom})` } })}
        />
      </div>
    </div>
  );
}
