// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/MessageBar.h"

namespace enrow
{

class AutomaticExports;

// Says which batches could not be exported when they completed, while that is so, and lets it be tried again.
class AutomaticExportBar : public MessageBar
{
    Q_OBJECT

public:
    // The exports must outlive it.
    explicit AutomaticExportBar(AutomaticExports &exports, QWidget *parent = nullptr);

signals:
    void preferencesRequested();

private:
    void show(const AutomaticExports &exports);
};

} // namespace enrow
