import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/conversation.css";
import "./styles/panel.css";

const page = document.getElementById("page");
if (page !== null) {
  // Without this a fault in the page itself would leave it white.
  const onUncaughtError = (error: unknown): void => {
    console.error(error);
    page.className = "page-failed";
    page.textContent = "This page failed. Please load it again. · 页面出错，请重新加载。";
  };
  createRoot(page, { onUncaughtError }).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
