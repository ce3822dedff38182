package vn.lienthong.platform;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Last touch on the API's description when the build writes it: what holds for every operation and need not be repeated at
 * each. Every one refuses callers without a token, every refusal is a {@link Problem}, and no body may be left out.
 */
public class OpenApiTidy implements OASFilter {
    private static final String UNAUTHORIZED = "401";

    /** Which forms there are, no class says. */
    @Override
    public void filterOpenAPI(OpenAPI api) {
        Schema form = api.getComponents().getSchemas().get("DeclarationForm");
        GroupDefinition.all().forEach(group -> form.addEnumeration(group.form().name()));
    }

    @Override
    public RequestBody filterRequestBody(RequestBody body) {
        return body.required(true);
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (!operation.getResponses().hasAPIResponse(UNAUTHORIZED)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            UNAUTHORIZED,
                            OASFactory.createAPIResponse()
                                    .description("SEC-001: thiếu token, hoặc token không còn hiệu lực"));
        }
        operation.getResponses().getAPIResponses().forEach((code, response) -> {
            if (code.startsWith("4") || code.startsWith("5")) {
                refuseWithProblem(response);
            }
        });
        return operation;
    }

    private static void refuseWithProblem(APIResponse response) {
        Content content = response.getContent() == null ? OASFactory.createContent() : response.getContent();
        if (!content.hasMediaType(JacksonProvider.PROBLEM_JSON)) {
            content.addMediaType(JacksonProvider.PROBLEM_JSON, OASFactory.createMediaType());
        }
        content.getMediaType(JacksonProvider.PROBLEM_JSON)
                .setSchema(OASFactory.createSchema().ref("Problem"));
        response.setContent(content);
    }
}
