import { serve } from "../crossguard/serve";

serve("identity");
