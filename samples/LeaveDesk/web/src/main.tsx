import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { applyStoredTheme } from "./layout/theme";
import "./styles/index.css";

applyStoredTheme();
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element for the application.");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
