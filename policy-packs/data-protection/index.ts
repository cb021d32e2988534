import { serve } from "../crossguard/serve";

serve("data-protection");
