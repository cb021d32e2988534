//go:build tools

// Package tools pins the Node.js language host: the last module version that still holds it, since newer ones are
// released as binaries only.
package tools

import _ "github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs"
