/** Loaded into a program's process before anything else. */
import "./plain-errors";
import "./unknown-json";
import "./missing-configuration";
import "./module-positions";
import "./source-maps";
import "./stack-outputs";
import "./still-waiting";
