import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Me } from '@amtsweg/api-client';
import { Badge, Button, Icon } from '@amtsweg/ui';
import mark from '../amtsweg.svg';
import { logOut } from './log-out.js';

/** The head of the workspace: where one is, the search, and who one is. */
export function TopBar({ me, onHelp }: { readonly me: Me; readonly onHelp: () => void }) {
  return (
    <header className="aw-top">
      <Link to="/aufgaben" className="aw-top__name">
        <img src={mark} alt="" />
        Amtsweg
      </Link>
      <QuickSearch />
      <div className="aw-top__person">
        {me.absence === null ? null : (
          <Badge tone="warning">abwesend, Vertretung {me.absence.deputyName}</Badge>
        )}
        <Link to="/einstellungen" className="aw-top__me">
          <Icon name="account-circle" />
          {me.name}
        </Link>
        <Button look="tertiary" icon="help" iconOnly onClick={onHelp}>
          Tasten zeigen
        </Button>
        <Button look="tertiary" icon="logout" iconOnly onClick={() => void logOut()}>
          Abmelden
        </Button>
      </div>
    </header>
  );
}

function QuickSearch() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <search className="aw-top__search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') void navigate({ to: '/suche', search: { text: text.trim() } });
        }}
      >
        <label htmlFor="schnellsuche" className="kern-sr-only">
          Vorgang suchen: Aktenzeichen, Name oder Anschrift
        </label>
        <input
          id="schnellsuche"
          className="kern-form-input__input aw-search-input"
          type="search"
          autoComplete="off"
          maxLength={200}
          placeholder="Aktenzeichen, Name, Anschrift"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
    </search>
  );
}
