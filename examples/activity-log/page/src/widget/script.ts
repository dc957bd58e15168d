// The fake of the package in the place of a tenant's script: puts the constructor on the page, and opens the panel.
import { showPanel } from "./panel";
import { Switchboard } from "./switchboard";

let show = () => {};
const board = new Switchboard(() => show());
show = showPanel(board);
