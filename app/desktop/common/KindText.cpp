// SPDX-License-Identifier: MIT
#include "desktop/common/KindText.h"

#include "desktop/common/VisibleText.h"

namespace enrow
{

QString KindText::kind(BatchKind kind)
{
    switch (kind) {
    case BatchKind::EmailFinder: return tr("E-mail search");
    case BatchKind::EmailVerifier: return tr("E-mail verification");
    case BatchKind::PhoneFinder: return tr("Phone search");
    }
    return {};
}

QString KindText::kind(std::optional<BatchKind> kind)
{
    return kind ? KindText::kind(*kind) : tr("Kind not known yet");
}

Icon KindText::icon(std::optional<BatchKind> kind)
{
    if (!kind)
        return Icon::Batches;
    switch (*kind) {
    case BatchKind::EmailFinder: return Icon::Email;
    case BatchKind::EmailVerifier: return Icon::Verify;
    case BatchKind::PhoneFinder: return Icon::Phone;
    }
    return Icon::Batches;
}

QString KindText::status(const BatchHead &head)
{
    switch (head.status) {
    case BatchStatus::Unknown: return head.statusText.isEmpty() ? tr("Not known yet") : visibleText(head.statusText);
    case BatchStatus::Ongoing: return tr("Running");
    case BatchStatus::Completed: return tr("Completed");
    case BatchStatus::Failed: return tr("Failed");
    }
    return {};
}

} // namespace enrow
