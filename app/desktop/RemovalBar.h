// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/MessageBar.h"

namespace enrow
{

class Batches;

// Says that batches were removed, while that is the last thing that was done, and undoes it.
class RemovalBar : public MessageBar
{
    Q_OBJECT

public:
    // The desk must outlive it.
    explicit RemovalBar(Batches &batches, QWidget *parent = nullptr);
};

} // namespace enrow
