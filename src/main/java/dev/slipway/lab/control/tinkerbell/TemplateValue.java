package dev.slipway.lab.control.tinkerbell;

import com.fasterxml.jackson.databind.JsonNode;

/// An expression of a template.
@FunctionalInterface
interface TemplateValue {

    JsonNode in(TemplateScope scope) throws TemplateException;
}
