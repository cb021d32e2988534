/** Whether AWS's provider makes resources of this type. */
export const isAws = (type: string): boolean => type.startsWith("aws:");
