import { z } from "zod";
import { group, list, parts, single } from "./operators";

const state = (...states: [string, ...string[]]) => single(z.enum(states));
const preference = state("no_preference", "enabled", "disabled");
const days = single(z.string().regex(/^\d{1,10}$/, "must be a number of days"));

/** AWS Organizations user guide, "Declarative policy syntax and examples". */
export const ec2Syntax = z.strictObject({
  ec2_attributes: group({
    exception_message: single(z.string().min(1)),
    vpc_block_public_access: group({
      internet_gateway_block: group({
        mode: state("off", "block_ingress", "block_bidirectional"),
        exclusions_allowed: state("enabled", "disabled"),
      }).optional(),
    }).optional(),
    serial_console_access: group({ status: state("enabled", "disabled") }).optional(),
    image_block_public_access: group({ state: state("unblocked", "block_new_sharing") }).optional(),
    snapshot_block_public_access: group({
      state: state("unblocked", "block_new_sharing", "block_all_sharing"),
    }).optional(),
    instance_metadata_defaults: group({
      http_tokens: state("no_preference", "required", "optional"),
      http_put_response_hop_limit: single(
        z.string().regex(/^(-1|[1-9]|[1-5]\d|6[0-4])$/, "must be from 1 to 64, or -1 for no preference"),
      ),
      http_endpoint: preference,
      instance_metadata_tags: preference,
    }).optional(),
    allowed_images_settings: group({
      state: state("enabled", "disabled", "audit_mode"),
      image_criteria: parts(
        group({
          allowed_image_providers: list(
            z
              .string()
              .regex(/^(\d{12}|amazon|aws_marketplace|aws_backup_vault)$/, "must be an account or an alias"),
          ),
          image_names: list(z.string().min(1).max(128)),
          marketplace_product_codes: list(z.string().regex(/^[A-Za-z0-9]{1,25}$/, "is no product code")),
          creation_date_condition: group({ maximum_days_since_created: days }).optional(),
          deprecation_time_condition: group({ maximum_days_since_deprecated: days }).optional(),
        }),
        /^criteria_([1-9]|10)$/,
      ).optional(),
    }).optional(),
  }),
});
