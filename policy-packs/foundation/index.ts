import { serve } from "../crossguard/serve";

serve("foundation");
