import { serve } from "../crossguard/serve";

serve("network");
