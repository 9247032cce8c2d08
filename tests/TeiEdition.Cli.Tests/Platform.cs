// SPDX-License-Identifier: MIT
// These tests send signals and run shell scripts.
[assembly: System.Runtime.Versioning.SupportedOSPlatform("linux")]
