import { useCallback, useEffect, useRef, useState } from "react";
import type { WireCitation } from "../http/schemas/evidence.ts";
import type { WireModel } from "../http/schemas/models.ts";
import { Composer } from "./components/composer.tsx";
import { ExampleQuestions } from "./components/example-questions.tsx";
import { FailureCard } from "./components/failure-card.tsx";
import { IndustryPicker } from "./components/industry-picker.tsx";
import { PageHeader } from "./components/page-header.tsx";
import { SourcePanel } from "./components/source-panel.tsx";
import { StatusLine } from "./components/status-line.tsx";
import { TurnView } from "./components/turn-view.tsx";
import { type Language, preferredLanguage, storedLanguage, storeLanguage } from "./language.ts";
import { type Strings, strings } from "./strings.ts";
import { useConversation } from "./use-conversation.ts";
import { useModels } from "./use-models.ts";

/** The whole page. */
export function App() {
  const [language, setLanguage] = useState<Language>(() => preferredLanguage(storedLanguage(), navigator.languages));
  const { fetched, retry } = useModels();
  const say = strings[language];

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = `${say.title} · ${say.tagline}`;
  }, [language, say]);

  const header = (
    <PageHeader
      say={say}
      language={language}
      onLanguage={(chosen) => {
        setLanguage(chosen);
        storeLanguage(chosen);
      }}
    />
  );
  const models = fetched?.ok ? fetched.value.data : [];
  const [first] = models;
  if (first === undefined) {
    return (
      <div className="layout">
        <div className="scroller">
          <div className="column">
            <div className="top">{header}</div>
            <main className="wait">
              {fetched?.ok === false ? <FailureCard say={say} failure={fetched.failure} onRetry={retry} /> : <p>{say.loading} …</p>}
            </main>
          </div>
        </div>
      </div>
    );
  }
  return <Talk header={header} language={language} models={models} first={first} />;
}

interface TalkProps {
  readonly header: React.ReactNode;
  readonly language: Language;
  readonly models: readonly WireModel[];
  readonly first: WireModel;
}

function Talk({ header, language, models, first }: TalkProps) {
  const say = strings[language];
  const { turns, working, ask, retry, stop } = useConversation();
  const [chosen, setChosen] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const [asOf, setAsOf] = useState<string>();
  const [opened, setOpened] = useState<{ readonly citation: WireCitation; readonly model: string }>();
  const opener = useRef<Element>(null);
  const model = models.find(({ id }) => id === chosen) ?? first;
  const shown = turns.filter((turn) => turn.model === model.id);

  const open = useCallback((citation: WireCitation, of: string) => {
    opener.current = document.activeElement;
    setOpened({ citation, model: of });
  }, []);
  const close = useCallback(() => {
    setOpened(undefined);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  }, []);
  const choose = (id: string): void => {
    setChosen(id);
    setOpened(undefined);
    history.replaceState(null, "", `#${encodeURIComponent(id)}`);
  };
  const put = (question: string): void => {
    if (!working) ask(model.id, question, asOf);
  };

  return (
    <div className={opened === undefined ? "layout" : "layout with-panel"}>
      <button type="button" className="skip" onClick={() => document.getElementById("question")?.focus()}>
        {say.skip}
      </button>
      <div className="scroller">
        <div className={shown.length > 0 ? "column" : "column start"}>
          <div className={shown.length > 0 ? "top compact" : "top"}>
            {header}
            {shown.length > 0 ? null : <Welcome say={say} />}
            <IndustryPicker say={say} language={language} models={models} chosen={model.id} onChoose={choose} />
          </div>
          <main className="talk">
            {shown.map((turn) => (
              <TurnView key={turn.key} say={say} turn={turn} opened={opened?.citation.id} onOpen={open} onRetry={retry} />
            ))}
            {shown.length === 0 ? <ExampleQuestions say={say} language={language} model={model} onAsk={put} /> : null}
          </main>
          <footer className="foot">
            <Composer say={say} working={working} asOf={asOf} onAsOf={setAsOf} onAsk={put} onStop={stop} />
            <StatusLine say={say} model={model} />
          </footer>
        </div>
      </div>
      {opened === undefined ? null : <SourcePanel say={say} citation={opened.citation} model={opened.model} onClose={close} />}
    </div>
  );
}

function Welcome({ say }: { readonly say: Strings }) {
  return (
    <div className="welcome">
      <h2>{say.welcome}</h2>
      <p>{say.promise}</p>
    </div>
  );
}
