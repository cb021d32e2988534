import { serve } from "../crossguard/serve";

serve("boi");
